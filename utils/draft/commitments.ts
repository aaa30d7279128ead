import { parse as parseDates } from 'chrono-node/en';
import type { DraftSentence, DraftText } from './draft-text';

const ACTOR_WILL =
  /\b(?:I|i|we|We|he|she|they|it|you|[A-Z][a-z]+|team|engineer|colleague|manager|courier|somebody|someone)(?:['’]ll| will| am going to| is going to| are going to)\b/;
/** Things that we have done or are doing for the customer. */
const DONE =
  /\b(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are)? (?:(?!will\b|would\b|can\b|cannot\b|could\b|try\b|hope\b|must\b|may\b)\w+ )?(?:already |just |also |now )?(?:refund|return|sent|send|order|book|chang|correct|cancel|stop|block|unlock|open|check|trac|call|rang|ring|found|ask|pass|report|clos|credit|switch|remov|taken|put|made|hold|arrang|reserv|attach|reached|split|restor|reset|updat|confirm|look at|looked|read|forward|escalat|fix|replac|extend|waiv|add)\w*/i;
/** Sounds like work and moves nothing for the customer. */
const NOTHING_DONE =
  /\b(?:made a note|taken note|(?:noted|forwarded) your feedback|clos(?:e|ed|ing) (?:this|the|your) (?:ticket|case|chat)|have an? \w+ (?:process|procedure|page|policy))\b/i;
/** A remedy that is named only to be refused. */
const REFUSED =
  /\b(?:cannot|can['’]t|unable|not (?:possible|allow\w*|able|offer|refund|entitled|eligible|accept)|do(?:es)?(?: not|n['’]t)|no (?:refunds?|compensation|discounts?)|non-refundable)\b/i;
const STATE_DONE =
  /\b(?:is|are|was|were|has been|have been|['’]s) (?:now |already )?(?:refunded|sent|on (?:its|the|their) way|cancelled|closed|corrected|attached|stopped|blocked|open(?: again)?|back|booked|locked|marked|reserved|changed|confirmed|settled|yours|free)\b|\b(?:goes|went|leaves|left|comes|arrives|reaches|shows|ends|returned) (?:out|back|to|on|by|from|today|tomorrow|via|with|at)?\b/i;
const REMEDY =
  /\b(?:refund\w*|credit\w*|replac\w+|new (?:one|\w+)|voucher|free of charge|at no cost|for free|money back|compensat\w+|discount|repair\w*|exchang\w+|taken? off|off (?:your|the|a new)|on me|£|€|\$)\b|[£€$]\s?\d/i;
const OFFER =
  /\b(?:could you|can you|would you|may i|shall i|which (?:do|would|one|day|of)|would .{1,30} (?:suit|help|prefer)|tell me|let me know|answer (?:here|this|straight)|reply to this|send me|write to me|if you (?:like|want|prefer))\b|\?/i;
const TIMES =
  /\b(?:today|tonight|tomorrow|now|at once|right away|straight away|within (?:the|an?|\d+|two|three|five|ten) ?\w*|in (?:the next )?(?:\d+|a few|two|three|five|ten|twenty) (?:minutes?|hours?|days?)|every \d+ minutes|by (?:then|noon|the evening|the end)|(?:this|next) (?:morning|afternoon|evening|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm)|the \d{1,2}(?:st|nd|rd|th)?|in \d+|\d+ (?:minutes|hours|days))\b/i;

/** What the writer does in the present tense: "Everything else I fill in from here". */
const PRESENT_ACT = /\bI (?:fill|send|ring|call|arrange|stay|need|hold|take|book|pass|put|give|pay)\b/;

/** What somebody else does at a time: "Harris & Son close it on Friday". */
const DOES =
  /\b(?:clos|com|ring|call|visit|deliver|bring|collect|send|writ|fix|chang|repair|replac|arriv|reach|start|open|leav|land|pay|credit|post|ship|restart|switch)(?:e|es|s)?\b/i;

/** Someone says that they will do something. */
export function commits(sentence: DraftSentence): boolean {
  return ACTOR_WILL.test(sentence.said) || /\bI (?:\w+ ){0,8}(?:and|, )?will \w+/.test(sentence.said);
}

/** Says something that has been or is being done, a thing on its way, a remedy, or offers a choice. */
export function movesOn(sentence: DraftSentence): boolean {
  return (
    (DONE.test(sentence.said) && !NOTHING_DONE.test(sentence.said)) ||
    STATE_DONE.test(sentence.said) ||
    (REMEDY.test(sentence.said) && !REFUSED.test(sentence.said))
  );
}

export function offersOrAsks(sentence: DraftSentence): boolean {
  return OFFER.test(sentence.said);
}

export function remedies(text: string): boolean {
  return REMEDY.test(text);
}

export function doesSomething(text: string): boolean {
  return DONE.test(text) || STATE_DONE.test(text);
}

/** Whether a time or date is named: cheap words first, dates in full only where those fail. */
export function namesTime(text: string): boolean {
  return TIMES.test(text) || parseDates(text).length > 0;
}

/** The draft has anything in it that carries the matter forward. */
export function hasNextStep(draft: DraftText): boolean {
  return draft.sentences.some(
    (sentence) =>
      movesOn(sentence) ||
      offersOrAsks(sentence) ||
      (/\bwill\b|['’]ll\b/i.test(sentence.said) && namesTime(sentence.said)) ||
      PRESENT_ACT.test(sentence.said) ||
      (DOES.test(sentence.said) && namesTime(sentence.said)) ||
      sentence.step,
  );
}
