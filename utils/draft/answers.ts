import { mattersOf } from '@/utils/reader/asks-answered';
import { hasNextStep, INSTRUCTS, movesOn } from './commitments';
import type { DraftText } from './draft-text';
import type { DraftThread } from './draft-thread';
import { namesTime, namesTimeAhead } from './named-times';

const WHEN = /\b(?:when|how (?:long|soon)|(?:what|which) (?:time|day|date)|by when|eta)\b/i;
const WHY = /\b(?:why|how come|what happened|how (?:could|does|did) (?:this|it|you)|(?:any|the) reason)\b/i;
const COST = /\bhow much\b|\bextra\?|\bwhat\b[^?]*\b(?:cost|price|fee|charge|owe|pay)\b/i;
const WHERE = /\bwhere\b/i;
const HOW = /\bhow (?:shall|do|can|should|would)\b/i;
const WHO = /(?:^\W*|[,;:] |\b(?:and|so|know|tell me|ask|wonder) )who(?:se)?\b/i;
const NAMES_SOMEBODY =
  /\b(?!Dear|Mr|Mrs|Ms|Dr|Hi|Hello|Our|The|Your)\p{Lu}\p{Ll}+ (?!Services?|Team|Department|Relations|Care|Support)\p{Lu}\p{Ll}+\b|\b(?:(?:is|by|with|from|ask|to) (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}\p{Ll}+|(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r)\.? \p{Lu}\p{Ll}+|[Ii] am|[Ii]['’]m|[Mm]ine|is with me|[Ii] can|[Mm]y|[Mm]e|[Ww]e (?:are|pay)|you (?:can|may)|anyone|everyone|nobody|our \p{Ll}+ \p{Lu}\p{Ll}+)\b/u;
const WHICH = /(?:^|\W)which\b/i;
const WHAT_NOW =
  /\b(?:and|but) if\b|\bwhat ?(?:now|next|then|if|happens|follows|you need|are you (?:doing|going)|can you do|will you do|do i (?:do|need|have to)|(?:['’]s| is) (?:happening|going on|the (?:status|state|latest))|should i|do you need)\b|\bany (?:luck|news|idea|update|chance|progress)\b|\banything\?/i;
const YES_NO =
  /^\W*(?:[^,:;?]{1,30}[,:;] ?)?(?:(?:and|so|but|also|or|ok|hi|hey|quick one)\W+)*(?:is|are|can|could|do|does|did|will|would|have|has|may|was|were|should|am)\b|\bwhether\b|\bif (?:i|we|it|you|there|that|this|the|my)\b/i;
/** Asked into the air: of nobody, or in anger; an answer to it would be a retort. */
const RHETORICAL =
  /\b(?:(?:is|does|can|will) (?:anybody|anyone|somebody|someone)(?: \w+)? (?:read|listen|there|care|work|home|awake)\w*|do you (?:people |lot |guys )?(?:even|ever|actually|really)|are you (?:serious|kidding|joking|for real)|(?:are )?(?:u|you) joking|what kind of|how hard (?:can|is)|who does that|(?:not|n['’]t) know what to (?:say|do any ?more)|what (?:can|could|shall) i say|what is wrong with|how dare|(?:just )?supposed to|is (?:this|that) (?:a joke|how you|what you)|what on earth|what the (?:hell|heck|f))\b|^\W*(?:please |but )?is there (?:a|any|any ?one|some) ?(?:real )?(?:person|human|body|one)?(?: (?:there|here|out there))?\W*$|^\W*(?:nobody|no one|not one)\b|^\W*(?:hello|anyone|hm+|really|seriously|right)\W*$/i;
/** Where a second question begins in one sentence: "What does it cost and can I stop any time?" */
const SECOND_QUESTION =
  /, (?=(?:is|are|can|could|do|does|will|how|what|when|where|who) (?:there|it|we|i|you|the|my|your|long|much|many|time)\b)|,? and (?=(?:from (?:which|what|when)|by when|can|could|is|are|do|does|will|would|when|how|what|who|where|why)\b)/i;
const PLACE = /\b(?:at|in|on|from|with) (?:the |its |a |your )?[\p{L}\d]|\bhere\b|\breach(?:es)? (?:you|your)\b| > /iu;
const YES_OR_NO =
  /\b(?:yes|yep|no|nope|not|cannot|can['’]t|of course|sure|you can|is included|i can|done|attached|free|possible|included|unfortunately|fine|okay|welcome|enough|confirmed|covered|works|normal)\b|n['’]t\b/i;
/** An answer that needs no noun of the question: "They have", "You can, no charge", "That works". */
const SHORT_ANSWER =
  /^(?:\W*(?:hi|hey|hello)\b[^.!?\n]{0,30}[,.!]\s*)?(?!(?:i|we)(?: am|['’]m| are|['’]re)? (?:\w+ )?(?:sorry|apologi))(?:(?:they|you|it|we|i|he|she|that|there|this)(?:['’](?:s|re|ve|ll))? ?(?:have|has|can|do|does|did|is|are|will|works?|would|should|need(?:n['’]t)?|must|fine)?\b|yes|no|sure|both|either|all|not|nothing|done|of course)\b[^.!?\n]{0,60}[.,;!?\n]/i;
const WILL_FIND_OUT =
  /\b(?:i|we)(?:['’]ll| will| am|['’]m) [^.!?\n]*\b(?:find out|ask\w*|check\w*|look\w*|trac\w*|tell you|write|let you know|call|ring)\b/i;
/** Help that knows more than we do: pointing there at once is the right answer to a question about danger. */
const REFERS_TO_HELP =
  /\b(?:poison|999|112|911|144|145|111|emergency|(?:your|a|the) (?:doctor|gp|vet|pharmacist|nurse|hospital)|our (?:pharmacist|nurse|engineer|safety team)|ambulance)\b/i;

/**
 * Whether a draft seems to take up one of the customer's questions: by the kind of answer that the question asks for and by shared matters.
 * It errs on the side of "yes": a needless remark costs more than a missed one.
 */
export function answers(draft: DraftText, thread: DraftThread, question: string): boolean {
  if (RHETORICAL.test(question) || REFERS_TO_HELP.test(draft.text)) return true;
  if (onlyAsksBack(question)) return hasNextStep(draft);
  return partsOf(question).every((part) => answersOne(draft, thread, part));
}

/** Two questions in one sentence; "last thing, can we …" is one. */
function partsOf(question: string): string[] {
  const parts = question.split(SECOND_QUESTION);
  return /^\W*(?:[\p{L}'’]+ ){0,2}[\p{L}'’]+$/u.test(parts[0]!) ? [question] : parts;
}

/** Asks something of the customer, thanks them or feels with them: in a draft with a fault, such a sentence answers nothing. */
const TELLS_NOTHING =
  /^(?:please|kindly|thank|thanks|you (?:can|could|should|need|must|will need|would have|['’]d have)|(?:in order )?to (?:proceed|check|help|process|protect)|we (?:kindly )?(?:ask|request|value|appreciate|take)|(?:well,? )?(?:ask|call|contact|see|read)\b|(?:hi|hello)\b[^,.!]*[,.!]$)|^(?:and |so |but )?(?:could|can|would|have|did|is|are|do|shall|may|what|when|where|which|who|how)\b[^,]*\?$|\b(?:being looked|looking into|at the earliest|due course)\b/i;

/** "You can see it in the app under My Plan." */
const SHOWS_PLACE =
  /\b(?:you(?:['’]ll| can| will)|please|just) (?:see|find|check|view|get|download|pick|open|look)\b[^.!?\n]*\b(?:in|on|under|at|from)\b/i;
const ASKS_NEEDS =
  /\bwhat (?:else )?(?:do|would|will|should|must|can) (?:you|i|we) (?:\w+ )?(?:need|require|send|bring|want|provide|have to)\b|\bwhat(?:['’]s| is) needed\b/i;
const NAMES_NEEDS =
  /\b(?:please|just|could you|all (?:we|i|you) need|(?:we|i|you)(?:['’]ll| will)? need) (?:\w+ )?(?:upload|send|bring|attach|provide|give|fill|scan|post|show|is|a|the|your)\b/i;

/** As {@link answers}, for a draft that has shown a fault: only sentences that tell the customer something count, but for steps. */
export function plainlyAnswers(draft: DraftText, thread: DraftThread, question: string): boolean {
  if (RHETORICAL.test(question)) return true;
  if (HOW.test(question) && (INSTRUCTS.test(draft.text) || draft.sentences.some(({ step }) => step))) return true;
  if (WHERE.test(question) && SHOWS_PLACE.test(draft.text)) return true;
  if (ASKS_NEEDS.test(question) && NAMES_NEEDS.test(draft.text)) return true;
  const sentences = draft.sentences.filter(({ said, relational }) => !relational && !TELLS_NOTHING.test(said));
  return answers({ ...draft, text: sentences.map(({ said }) => said).join('\n'), sentences }, thread, question);
}

/** "Today, really today?", "So you would send it over?": an echo that wants to hear it once more; whatever moves on says so. */
function onlyAsksBack(question: string): boolean {
  const words = question.match(/[\p{L}\d]+/gu)?.length ?? 0;
  const interrogative = /\b(?:when|where|why|how|who|what|which|can|could|is|are|do|does|did|will|would|have|has)\b/i;
  return (
    (words <= 4 && !interrogative.test(question)) || /^\W*(?:oh,? )?so,? (?:you|it|that|the|this|i|we|they)\b/i.test(question)
  );
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
  if (WHEN.test(question)) return namesTimeAhead(text);
  if (WHAT_NOW.test(question))
    return namesTime(text) || hasNextStep(draft) || INSTRUCTS.test(text) || /\bbecause\b|:\s|\battached\b/i.test(text);
  if (HOW.test(question) && (INSTRUCTS.test(text) || draft.sentences.some((sentence) => movesOn(sentence) || sentence.step)))
    return true;
  if (COST.test(question)) return /[£$€\d]|\bfree\b|\bnothing\b|\bno (?:charge|cost|fee)/i.test(text);
  if (WHERE.test(question)) return (about || onlyOne) && PLACE.test(text);
  if (WHO.test(question)) return namesSomebody(draft, thread);
  if (onlyOne && WHICH.test(question) && namesSomethingNew(draft, thread)) return true;
  if (takesAlternative(draft, question)) return true;
  if (YES_NO.test(question)) return saysYesOrNo(draft, question, about, onlyOne, shared, asked.size);
  return asked.size === 0 ? onlyOne && draft.words > 5 : shared >= Math.max(1, Math.floor(asked.size / 3));
}

/** Somebody whom the customer has not named themselves. */
function namesSomebody(draft: DraftText, { said }: DraftThread): boolean {
  const text = draft.sentences.map((sentence) => sentence.said).join('\n');
  return [...text.matchAll(new RegExp(NAMES_SOMEBODY.source, 'gu'))].some(
    ([name]) => /^\p{Ll}+$/u.test(name) || !said.includes(name),
  );
}

/** A name or a number in the middle of a sentence that the customer has not brought up: what "which …?" asks for. */
function namesSomethingNew(draft: DraftText, { said }: DraftThread): boolean {
  return draft.sentences.some((sentence) =>
    (sentence.said.match(/(?<=\S )(?:\p{Lu}\p{Ll}+|\d[\d.:]*)/gu) ?? []).some((word) => !said.includes(word)),
  );
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
  if ((onlyOne || asked <= 1) && /^\W*(?:yes|no)\b/i.test(draft.sentences[0]?.said ?? '')) return true;
  if (onlyOne && SHORT_ANSWER.test(draft.sentences[0]?.said.concat('.') ?? '')) return true;
  return statesSubject(draft, question);
}

/** "By post or by e-mail?" is answered by the word on either side of "or". */
function takesAlternative({ text }: DraftText, question: string): boolean {
  const [, before, after] =
    /([\p{L}\d-]{3,})\W+or (?:by |in |on |the |a |an |my |is it |with )*([\p{L}\d-]{3,})/iu.exec(question) ?? [];
  return [before, after].some(
    (word) => word !== undefined && !/^(?:not|back|it|one)$/i.test(word) && new RegExp(`\\b${word}\\b`, 'i').test(text),
  );
}

/** "Is my deposit safe now …?" is taken up by a plain statement about the deposit. */
function statesSubject(draft: DraftText, question: string): boolean {
  const subjects = [...mattersOf(question)].slice(0, 2);
  return draft.sentences.some(
    ({ said }) =>
      !said.endsWith('?') &&
      /\b(?:is|are|has|have|was|will|can|does|comes?|goes|works?|i have)\b/i.test(said) &&
      subjects.some((subject) => mattersOf(said).has(subject)) &&
      !/\b(?:noted|received|being|forwarded|depend(?:s|ent|ing)|request|enquiry)\b/i.test(said),
  );
}
