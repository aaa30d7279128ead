import { GB } from 'chrono-node/en';
import type { Span } from '@/utils/ticket/span';

/** A time named in a text, with the moment at which it has passed. */
export interface Due extends Span {
  text: string;
  due: Date;
}

const NUMBER: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  sixty: 60,
  'a couple of': 2,
  'a few': 3,
};
const COUNT = `\\d{1,3}|${Object.keys(NUMBER).toReversed().join('|')}`;
const DURATION = new RegExp(
  `\\b(within|in|over|takes?|taking|allow|up to)\\s(?:about |around |approximately |up to |the |next |another |the next )?(${COUNT})(?:\\s?(?:-|–|to|or)\\s?(${COUNT}))?\\s(?:more )?(business |working |calendar )?(minute|min|hour|hr|day|week|month)s?\\b(?!\\s(?:ago|late|old|since|before|earlier|time\\b))`,
  'gi',
);
const PERIOD_END =
  /\b(?:(?:the )?(?:end|close) of (?:the |this |next )?(?:day|today|business|play|week|month|working day)|EOD|COB|EOW)\b/gi;
const ORDINAL = /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:time|of|email|e-mail|call|day|attempt|floor|\w+ (?:time|day)))/gi;
const FEAST = /\b(?:christmas eve|christmas(?: day)?|xmas|new year(?:'s eve|'s)?|halloween|valentine'?s(?: day)?)\b/gi;
const FEAST_DAY: readonly (readonly [RegExp, month: number, day: number])[] = [
  [/eve/i, 11, 24],
  [/mas/i, 11, 25],
  [/new year/i, 11, 31],
  [/halloween/i, 9, 31],
  [/valentine/i, 1, 14],
];
/** Worth asking chrono: a weekday, a month, a relative day, a clock time or a numeric date. */
const HINT =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tue|wed|thu|thurs|jan(?:uary)?|feb(?:ruary)?|march|mar|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|tonight|tomorrow|tmrw|week(?:end)?|month|noon|midnight|morning|afternoon|evening|\d{1,2} ?[ap]\.?m|\d{1,2}:\d{2})\b|\d{1,2}[./-]\d{1,2}|\d{4}-\d{2}-\d{2}/i;

/**
 * The times that a sentence names, resolved forward from `reference`, in order and not overlapping.
 * A day without an hour is over at its end; "3 to 5 working days" is over after the fifth. Numeric dates that could be either
 * British or American are left out. Local time of the machine.
 * @param said one sentence, at most a few hundred characters
 */
export function findDues(said: string, reference: Date): Due[] {
  const found: Due[] = [];
  const add = (index: number, text: string, due: Date | undefined) => {
    const end = index + text.length;
    if (due && !Number.isNaN(due.getTime()) && !found.some((other) => index < other.end && end > other.start))
      found.push({ start: index, end, text, due });
  };
  for (const match of said.matchAll(DURATION)) add(match.index, match[0], afterDuration(match, reference));
  for (const match of said.matchAll(PERIOD_END)) add(match.index, match[0], periodEnd(match[0], reference));
  for (const match of said.matchAll(ORDINAL)) add(match.index, match[0], nextDayOfMonth(Number(match[1]), reference));
  for (const match of said.matchAll(FEAST)) add(match.index, match[0], feast(match[0], reference));
  if (HINT.test(said)) for (const { text, index, due } of byChrono(said, reference)) add(index, text, due);
  return found.sort((a, b) => a.start - b.start);
}

function afterDuration(match: RegExpExecArray, reference: Date): Date {
  const count = (text: string) => NUMBER[text.toLowerCase()] ?? Number(text);
  const amount = count(match[3] ?? match[2]!);
  const due = new Date(reference);
  const unit = match[5]!.toLowerCase();
  if (unit.startsWith('min')) due.setMinutes(due.getMinutes() + amount);
  else if (unit.startsWith('h')) due.setHours(due.getHours() + amount);
  else if (unit === 'month') due.setMonth(due.getMonth() + amount);
  else if (/business|working/i.test(match[4] ?? '')) addWorkingDays(due, unit === 'week' ? amount * 5 : amount);
  else due.setDate(due.getDate() + (unit === 'week' ? amount * 7 : amount));
  return unit.startsWith('min') || unit.startsWith('h') ? due : endOfDay(due);
}

function addWorkingDays(day: Date, days: number): void {
  for (let left = days; left > 0; ) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() !== 0 && day.getDay() !== 6) left--;
  }
}

function periodEnd(text: string, reference: Date): Date {
  const due = new Date(reference);
  if (/week|EOW/i.test(text)) due.setDate(due.getDate() + ((7 - due.getDay()) % 7) + (/next/i.test(text) ? 7 : 0));
  else if (/month/i.test(text)) due.setMonth(due.getMonth() + (/next/i.test(text) ? 2 : 1), 0);
  return endOfDay(due);
}

function nextDayOfMonth(day: number, reference: Date): Date | undefined {
  if (day < 1 || day > 31) return undefined;
  const due = endOfDay(new Date(reference));
  due.setDate(day);
  if (due < reference) due.setMonth(due.getMonth() + 1);
  return due.getDate() === day ? due : undefined;
}

function feast(text: string, reference: Date): Date {
  const [, month, day] = FEAST_DAY.find(([pattern]) => pattern.test(text))!;
  const due = endOfDay(new Date(reference.getFullYear(), month, day));
  if (due < reference) due.setFullYear(due.getFullYear() + 1);
  return due;
}

function byChrono(said: string, reference: Date): { text: string; index: number; due: Date }[] {
  return GB.parse(said, reference, { forwardDate: true }).flatMap(({ text, index, start, end }) => {
    if (isDoubtful(text.replace(/[\s,.;]+$/, ''))) return [];
    const last = end ?? start;
    const due = last.date();
    return [
      {
        text: text.replace(/[\s,.;]+$/, ''),
        index,
        due: last.isCertain('hour') && /\d|noon|midnight/i.test(text) ? due : endOfDay(due),
      },
    ];
  });
}

/** Words that are more often something else, times that have passed by their own words, and numeric dates of two readings. */
function isDoubtful(text: string): boolean {
  const numeric = /^(?:on )?(\d{1,2})[./-](\d{1,2})(?:[./-]\d{2,4})?$/.exec(text);
  if (numeric) return Number(numeric[1]) <= 12 && Number(numeric[2]) <= 12 && numeric[1] !== numeric[2];
  return (
    /\b(?:ago|last|yesterday|now|earlier|previous)\b/i.test(text) ||
    /^(?:on )?(?:sun|sat|mon|wed|mar|may|second|march)$/i.test(text) ||
    /^(?:at )?\d{1,2}$/.test(text) ||
    /^\d+ (?:hours?|hrs?|minutes?|days?|weeks?|months?|years?)$/i.test(text) ||
    /^(?:an?|the|this|that|in a) (?:second|minute|week|month|day|year|moment)$/i.test(text)
  );
}

function endOfDay(day: Date): Date {
  day.setHours(23, 59, 59, 0);
  return day;
}
