import { mattersOf } from '@/utils/reader/asks-answered';
import type { DraftSentence, DraftText } from './draft-text';
import type { DraftThread } from './draft-thread';

/** Tells the customer what they did wrong, which is no sign of having heard them. */
const ACCUSES =
  /\byou (?:were (?:informed|told|advised|warned)|agreed|signed|should (?:have|always|never)|must|failed|did not|didn['’]t|never)\b|\bincorrect\b/i;
const SENDS = /^(?:please|kindly)\b/i;
/** Somebody lived through something: what a paraphrase tells. */
const TELLS =
  /\b(?:you|your|yours|you['’](?:ve|d|re))\b|\b(?:i|we) (?:\w+ed|left|sent|got|did|made|lost|broke|said|told|gave|let|kept|took|put|cut|came|forgot|was|were)\b|\b(?:should|ought to) (?:not )?have\b|\bstill\b|\bagain\b/i;
/** The opening that only files the message. */
const OFFICIAL =
  /\b(?:regarding|concerning|your (?:message|e-?mail|request|enquiry)|received|noted|policy|procedure|generally|typically|usually|in accordance)\b/i;
/** Thanks, the fate of a request and rules: they name the customer's matters and tell nothing of what happened. */
const FILES =
  /^(?:thank|thanks|further to|with re(?:gard|ference) to|as per|in order to|once)\b|\byour (?:\w+ )?(?:request|message|e-?mail|enquiry|query|feedback|claim|application|case|report) (?:was|has|is|will|cannot|can['’]t|could)\b|\b(?:policy|procedure|terms|conditions|non-refundable|guidelines)\b/i;
const YOU_ARE_RIGHT = /\byou(?:['’]re| are|['’]ve been| were) (?:absolutely |quite |completely )?right\b/i;
const OPENS_BY_TELLING =
  /\b(?:you|your) (?:have |had |were |got |wrote|asked|waited|booked|paid|rang|called|stood|did|said|describe|should not have)\b|\b(?:fair|that was (?:my|our) (?:slip|mistake|fault)|should not have|no wonder|not going to answer|not good enough)\b/i;

/** A number, a name or a time of the customer's comes back, or the draft opens by telling them what happened to them. */
export function takesUpWords(draft: DraftText, thread: DraftThread): boolean {
  const numbers = thread.newest.match(/\d[\d.,:]*/g) ?? [];
  const opening = draft.sentences.slice(0, 3).filter(({ said }) => !ACCUSES.test(said));
  return (
    numbers.some((number) => draft.text.includes(number)) ||
    OPENS_BY_TELLING.test(opening.map(({ said }) => said).join(' ')) ||
    /\binsults?\b|\bthreat\b/i.test(draft.text)
  );
}

/** One sentence tells the customer's own story back: two of their matters in it, or one with a number of theirs. */
export function tellsBack(draft: DraftText, thread: DraftThread): boolean {
  const theirs = mattersOf(thread.said);
  const numbers = new Set(thread.said.match(/\d+/g) ?? []);
  return (
    YOU_ARE_RIGHT.test(draft.text) || draft.sentences.some((sentence, index) => retells(sentence, theirs, numbers, index < 2))
  );
}

function retells(
  { said, step }: DraftSentence,
  theirs: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
  opens: boolean,
): boolean {
  const tells = TELLS.test(said) || (opens && !OFFICIAL.test(said));
  if (step || !tells || FILES.test(said) || SENDS.test(said) || ACCUSES.test(said)) return false;
  const shared = [...mattersOf(said)].filter((matter) => theirs.has(matter) && !/^\d/.test(matter)).length;
  const number = (said.match(/\d+/g) ?? []).some((digits) => numbers.has(digits));
  return shared >= 2 || (shared === 1 && number);
}
