import { mattersOf } from '@/utils/reader/asks-answered';
import { hasNextStep, movesOn, namesTime } from './commitments';
import type { DraftText } from './draft-text';
import type { DraftThread } from './draft-thread';

const WHEN = /\b(?:when|how (?:long|soon)|what (?:time|day|date)|by when|eta)\b/i;
const WHY = /\b(?:why|how come|what happened|how (?:could|does|did) (?:this|it|you)|(?:any|the) reason)\b/i;
const COST = /\bhow much\b|\bwhat\b[^?]*\b(?:cost|price|fee|charge)\b/i;
const WHERE = /\bwhere\b/i;
const HOW = /\bhow (?:shall|do|can|should|would)\b/i;
const WHO = /(?:^\W*|[,;:] |\b(?:and|so|know|tell me|ask|wonder) )who(?:se)?\b/i;
const WHAT_NOW =
  /\bwhat (?:now|next|happens|are you (?:doing|going)|can you do|will you do|do i (?:do|need)|should i|do you need)\b|\bany (?:luck|news|idea|update|chance|progress)\b|\banything\?/i;
const YES_NO =
  /^\W*(?:(?:and|so|but|also|or|ok|hi|hey|quick one)\W+)*(?:is|are|can|could|do|does|did|will|would|have|has|may|was|were|should|am)\b|\b(?:whether|if) (?:i|we|it|you|there|that|this)\b/i;
/** Asked into the air: of nobody, or in anger; an answer to it would be a retort. */
const RHETORICAL =
  /\b(?:(?:is|does|can|will) (?:anybody|anyone|somebody|someone)(?: \w+)? (?:read|listen|there|care|work|home|awake)\w*|do you (?:people |lot |guys )?(?:even|ever|actually|really)|are you (?:serious|kidding|joking|for real)|(?:are )?(?:u|you) joking|what kind of|how hard (?:can|is)|who does that|what is wrong with|how dare|(?:just )?supposed to|is (?:this|that) (?:a joke|how you|what you)|what on earth|what the (?:hell|heck|f))\b|^\W*(?:hello|anyone|hm+|really|seriously|right)\W*$/i;
/** Where a second question begins in one sentence: "What does it cost and can I stop any time?" */
const SECOND_QUESTION = /,? and (?=(?:can|could|is|are|do|does|will|would|when|how|what|who|where|why) )/i;
const PLACE = /\b(?:at|in|on|from|with) (?:the |its |a |your )?[\p{L}\d]|\bhere\b| > /iu;
const YES_OR_NO =
  /\b(?:yes|yep|no|nope|not|cannot|can['’]t|of course|sure|you can|is included|i can|done|attached|free|possible|included|unfortunately|fine|okay|welcome|enough|confirmed|covered|works|normal)\b|n['’]t\b/i;
/** An answer that needs no noun of the question: "They have", "You can, no charge", "That works". */
const SHORT_ANSWER =
  /^(?:\W*(?:hi|hey|hello)\b[^.!?\n]{0,30}[,.!]\s*)?(?:(?:they|you|it|we|i|he|she|that|there|this)(?:['’](?:s|re|ve|ll))? ?(?:have|has|can|do|does|did|is|are|will|works?|would|should|need(?:n['’]t)?|must|fine)?\b|yes|no|sure|both|either|all|not|nothing|done|of course)\b[^.!?\n]{0,60}[.,;!?\n]/i;
const WILL_FIND_OUT =
  /\b(?:i|we)(?:['’]ll| will| am|['’]m) [^.!?\n]*\b(?:find out|ask\w*|check\w*|look\w*|trac\w*|tell you|write|let you know|call|ring)\b/i;
/** A sentence that tells somebody what to press or do, without a step number. */
const INSTRUCTS =
  /(?:^|[.!?,:;\n]\s*)(?:then |now |first,? |next,? |just )?(?:open|tap|click|go to|choose|select|press|hold|turn|push|pull|scroll|send me|reply|bring|use|sign in|log in|enter|unplug|take|put|hand)\b/i;

/**
 * Whether a draft seems to take up one of the customer's questions: by the kind of answer that the question asks for and by shared matters.
 * It errs on the side of "yes": a needless remark costs more than a missed one.
 */
export function answers(draft: DraftText, thread: DraftThread, question: string): boolean {
  if (RHETORICAL.test(question)) return true;
  return question.split(SECOND_QUESTION).every((part) => answersOne(draft, thread, part));
}

function answersOne(draft: DraftText, thread: DraftThread, question: string): boolean {
  const text = draft.text;
  if (WILL_FIND_OUT.test(text) && namesTime(text)) return true;
  const asked = mattersOf(question);
  const own = mattersOf(text);
  const shared = [...asked].filter((matter) => own.has(matter)).length;
  const about = shared > 0 || asked.size === 0;
  const onlyOne = thread.openAsks.filter(({ kind }) => kind === 'question').length === 1;
  // The rule for an open "why" looks after these.
  if (WHY.test(question)) return true;
  if (WHEN.test(question)) return namesTime(text);
  if (WHAT_NOW.test(question)) return namesTime(text) || hasNextStep(draft) || INSTRUCTS.test(text) || /\bbecause\b/i.test(text);
  if (HOW.test(question) && (INSTRUCTS.test(text) || draft.sentences.some((sentence) => movesOn(sentence) || sentence.step)))
    return true;
  if (COST.test(question)) return /[£$€\d]|\bfree\b|\bno (?:charge|cost|fee)/i.test(text);
  if (WHERE.test(question)) return (about || onlyOne) && PLACE.test(text);
  if (WHO.test(question))
    return (
      /\b[\p{Lu}][\p{Ll}]+ [\p{Lu}][\p{Ll}]+\b|\b(?:[Ii] am|[Ii]['’]m|[Mm]ine|is with me|[Ii] can|[Mm]y name)\b/u.test(text) ||
      (about && onlyOne)
    );
  if (YES_NO.test(question)) return saysYesOrNo(draft, question, about, onlyOne, shared, asked.size);
  return asked.size === 0 ? onlyOne && draft.words > 5 : shared >= Math.max(1, Math.floor(asked.size / 3));
}

function saysYesOrNo(
  draft: DraftText,
  question: string,
  about: boolean,
  onlyOne: boolean,
  shared: number,
  asked: number,
): boolean {
  if ((YES_OR_NO.test(draft.text) && (about || onlyOne)) || shared >= Math.max(1, Math.ceil(asked / 2))) return true;
  if (onlyOne && SHORT_ANSWER.test(draft.sentences[0]?.said.concat('.') ?? '')) return true;
  return statesSubject(draft, question);
}

/** "Is my deposit safe now …?" is taken up by a plain statement about the deposit. */
function statesSubject(draft: DraftText, question: string): boolean {
  const subject = [...mattersOf(question)][0];
  if (subject === undefined) return false;
  return draft.sentences.some(
    ({ said }) =>
      !said.endsWith('?') &&
      /\b(?:is|are|has|have|was|will|can|does|comes?|goes|works?|i have)\b/i.test(said) &&
      mattersOf(said).has(subject) &&
      !/\b(?:noted|received|being|forwarded|depend(?:s|ent|ing)|request|enquiry)\b/i.test(said),
  );
}
