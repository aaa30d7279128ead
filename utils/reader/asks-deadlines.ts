import type { Span } from '@/utils/ticket/span';
import { findDues } from './asks-due';
import type { Sentence } from './sentences';

export interface Deadline extends Span {
  due: Date;
}

const LIMIT =
  /\b(?:by|before|no later than|not later than|latest(?: by)?|within|in time for|ahead of|due(?: on)?|deadline(?: is)?(?: on)?|(?:you have|give you|have|got) (?:until|till|til))\s(?:the |this |next |my )?$/i;
/** Durations stand for a limit only where something is demanded: "does not work within a day" sets none. */
const LIMIT_INSIDE = /^(?:within|in)\b/i;
const OCCASION =
  /(?:\b(?:my|our|his|her|their) (?:\p{L}+['’]s )?(?:\p{L}+ )?(?:flight|wedding|birthday|trip|holiday|vacation|exam|interview|party|funeral|meeting|event|presentation|surgery|operation|appointment|move|ceremony|christening|anniversary|graduation|conference|concert|hearing|deadline|launch|check-?in|tenancy|lease|term)|\bthe (?:wedding|funeral|party|ceremony|christening|exam|operation|surgery|hearing|event|deadline)|\b(?:i|we)(?:['’]m|['’]re| am| are)? (?:(?:have to|need to|must) )?(?:fly(?:ing)?(?: out| home)?|leav(?:e|ing)|travel(?:l?ing)?|mov(?:e|ing)(?: house| out| in)?|depart(?:ing)?|go(?:ing)? away|start(?:ing)?))(?: (?:is|are|starts?|begins?|leaves|departs|takes place|which is|to \p{L}+|for \p{L}+|on|at|this|booked|coming))*\s*$/iu;
/** A date that someone else set, or that has already been missed, is a grievance and no deadline. */
const REPORTED =
  /\b(?:said|told|promised?|assured|supposed|meant|should have|was due|were due|was to|were to|estimated|scheduled|advertised|guaranteed|expected|would (?:be|arrive|have|get|call|come))\b/i;
/** What happened on a date, told in the same clause. */
const PAST = /\b(?:was|were|had|ordered|bought|paid|arrived|received|came|called|placed)\b/i;
const PRESSING = /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend))\b/i;

/**
 * The deadlines that a customer names in a sentence: limits ("by Friday", "within 24 hours"), occasions ("my flight is on Saturday"),
 * and days set in a demand ("I want it TODAY").
 * @param demanding the sentence is a demand
 * @param reference when the message was written
 */
export function deadlinesIn({ start, said }: Sentence, demanding: boolean, reference: Date): Deadline[] {
  return findDues(said, reference).flatMap((due) => {
    const before = said.slice(0, due.start);
    if (REPORTED.test(before.slice(-60)) || PAST.test(before.slice(-60).split(/[,;]/).at(-1)!)) return [];
    const from = LIMIT.exec(before)?.index ?? (demanding && LIMIT_INSIDE.test(due.text) ? due.start : undefined);
    if (from !== undefined) {
      return [
        { start: start + from, end: start + due.end, due: /^before/i.test(said.slice(from)) ? dayBefore(due.due) : due.due },
      ];
    }
    const occasion = OCCASION.exec(before.slice(-80));
    if (occasion) {
      const begins = Math.max(0, before.length - 80) + occasion.index;
      return [{ start: start + begins, end: start + due.end, due: due.due }];
    }
    const pressing = demanding && PRESSING.test(due.text) && !/\b(?:for|from|since|of)\s*$/i.test(before);
    return pressing ? [{ start: start + due.start, end: start + due.end, due: due.due }] : [];
  });
}

/** "before Saturday" has passed when Friday has. */
function dayBefore(due: Date): Date {
  const earlier = new Date(due);
  if (due.getHours() === 23) earlier.setDate(earlier.getDate() - 1);
  return earlier;
}
