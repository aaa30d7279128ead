import { parse as parseDates } from 'chrono-node/en';

const TIMES =
  /\b(?:today|tonight|tomorrow|now|at once|right away|straight away|within (?:the|an?|\d+|two|three|five|ten) ?\w*|in (?:the next )?(?:\d+|a few|two|three|five|ten|twenty) (?:minutes?|hours?|days?)|every \d+ minutes|by (?:then|noon|the evening|the end)|(?:this|next) (?:morning|afternoon|evening|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm)|the \d{1,2}(?:st|nd|rd|th)?|in \d+|\d+ (?:minutes|hours|days)|(?:an?|one|two|three|four|five|six|seven|ten|half an|\d+) (?:working |business |more )?(?:minutes?|hours?|days?|weeks?|months?)|(?:by|at|before|until|after) (?:\d{1,2}|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|day (?:\d|one|two|three|four|five))\b/i;
/** Without one of these no text holds a date, and the full reading of dates is the dearest step of all. */
const MAY_BE_DATE =
  /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|noon|mid|morning|afternoon|evening|night|week|month|year|day|hour|minute|fortnight|quarter)/i;
/** A time that is over, or nobody's: it answers no "when". */
const PAST_TIME =
  /\b(?:help|assist|do for|serve) you (?:with )?(?:\w+ )?today\b|\bbusiness (?:hours|days)\b|\b(?:last|past|previous) (?:\w+day|week|month|night|year)\b|\bon (?:\w+day|the \d+\w*) (?:you|we|i) \b|\b(?:e-?mail|letter|message|mail) (?:of|from|dated) [^.,!?\n]{2,12}|\b(?:right |for |by |until )?now on\b|\bsince \w+(?: \w+)?|\b\w+ (?:days?|weeks?|hours?|months?) ago\b|\b(?:you|we|i) \w+ed (?:\w+ )?on \w+day\b/gi;

/** Whether a time or date is named: cheap words first, dates in full only where those fail. */
export function namesTime(text: string): boolean {
  return TIMES.test(text) || (MAY_BE_DATE.test(text) && parseDates(text).length > 0);
}

/** Whether a time is named that lies ahead, as far as words tell. */
export function namesTimeAhead(text: string): boolean {
  return namesTime(text.replace(PAST_TIME, ' '));
}
