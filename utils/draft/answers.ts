import { mattersOf } from '@/utils/reader/asks-answered';
import { hasNextStep, movesOn, namesTime } from './commitments';
import type { DraftText } from './draft-text';
import type { DraftThread } from './draft-thread';

const WHEN = /\b(?:when|how (?:long|soon)|what (?:time|day|date)|by when|eta)\b/i;
const WHY = /\b(?:why|how come|what happened|how (?:could|does|did) (?:this|it|you))\b/i;
const COST = /\bhow much\b|\bwhat\b[^?]*\b(?:cost|price|fee|charge)\b/i;
const WHERE = /\bwhere\b/i;
const HOW = /\bhow (?:shall|do|can|should)\b/i;
const WHO = /\bwho(?:se)?\b/i;
const WHAT_NOW =
  /\bwhat (?:now|next|happens|are you doing|can you do|do i (?:do|need)|should i)\b|\bany (?:luck|news|idea|update|chance|progress)\b|\banything\?/i;
const YES_NO =
  /^\W*(?:(?:and|so|but|also|or)\W+)?(?:is|are|can|could|do|does|did|will|would|have|has|may|was|were|should|am)\b|\b(?:whether|if) (?:i|we|it|you|there|that|this)\b/i;
/** Where a second question begins in one sentence: "What does it cost and can I stop any time?" */
const SECOND_QUESTION = /,? and (?=(?:can|could|is|are|do|does|will|would|when|how|what|who|where|why) )/i;
const PLACE = /\b(?:at|in|on|from|with) (?:the |its |a |your )?[\p{L}\d]|\bhere\b| > /iu;
const YES_OR_NO =
  /\b(?:yes|no|not|cannot|can['’]t|of course|sure|you can|is included|i can|done|attached|free|possible|included|unfortunately)\b/i;
const WILL_FIND_OUT =
  /\b(?:i|we)(?:['’]ll| will| am|['’]m) [^.!?\n]*\b(?:find out|ask\w*|check\w*|look\w*|trac\w*|tell you|write|let you know|call|ring)\b/i;

/**
 * Whether a draft seems to take up one of the customer's questions: by the kind of answer that the question asks for and by shared matters.
 * It errs on the side of "yes": a needless remark costs more than a missed one.
 */
export function answers(draft: DraftText, thread: DraftThread, question: string): boolean {
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
  if (WHAT_NOW.test(question)) return namesTime(text) || hasNextStep(draft) || /\bbecause\b/i.test(text);
  if (HOW.test(question) && draft.sentences.some((sentence) => movesOn(sentence) || sentence.step)) return true;
  if (COST.test(question)) return /[£$€\d]|\bfree\b|\bno (?:charge|cost|fee)/i.test(text);
  if (WHERE.test(question)) return (about || onlyOne) && PLACE.test(text);
  if (WHO.test(question))
    return (
      /\b[\p{Lu}][\p{Ll}]+ [\p{Lu}][\p{Ll}]+\b|\b(?:i am|i['’]m|mine|is with me|i can|my name)\b/u.test(text) ||
      (about && onlyOne)
    );
  if (YES_NO.test(question))
    return (YES_OR_NO.test(text) && (about || onlyOne)) || shared >= Math.max(1, Math.ceil(asked.size / 2));
  return asked.size === 0 ? onlyOne && draft.words > 5 : shared >= Math.max(1, Math.floor(asked.size / 3));
}
