import type { FoundNoun } from './nouns';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const DAY = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?';
const DATE = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:(?:(?:${WEEKDAY}),?\\s(?:the\\s)?)?(?:${DAY}\\s(?:of\\s)?(?:${MONTH})|(?:${MONTH})\\.?\\s${DAY})(?:,?\\s(?:19|20)\\d{2})?|(?:19|20)\\d{2}-\\d{2}-\\d{2})(?![\\p{L}\\d/-])`,
  'giu',
);
const DAY_OF_WEEK = new RegExp(`(?<![\\p{L}])(?:${WEEKDAY})(?![\\p{L}'’])`, 'giu');
const MATTERS =
  /\b(?:order\w*|bought|purchased|paid|charged|promised|said|told|arriv\w*|deliver\w*|due|booked|booking|flight|appointment|since|called|wrote|sent|returned|expire\w*|invoice|dated|until|by)\b/i;
/** After so many days "Friday" would be taken for another one. */
const WEEKDAY_KEEPS_DAYS = 5;
const DAY_MS = 86_400_000;

/**
 * Dates in the customer's words, as they wrote them. A bare weekday counts only while the message is fresh; relative words ("yesterday")
 * and dates in figures that could be either British or American are left out.
 */
export function datesIn(words: string, written: Date, now: Date): FoundNoun[] {
  const found: FoundNoun[] = [];
  const fresh = now.getTime() - written.getTime() < WEEKDAY_KEEPS_DAYS * DAY_MS;
  for (const match of [...words.matchAll(DATE), ...(fresh ? words.matchAll(DAY_OF_WEEK) : [])]) {
    const [text] = match;
    const [start, end] = [match.index, match.index + text.length];
    if (found.some((other) => start < other.end && end > other.start)) continue;
    const near = MATTERS.test(words.slice(Math.max(0, start - 40), end + 15));
    const explicit = /\d/.test(text);
    found.push({ kind: 'date', start, end, said: capitalised(text), score: (near ? 2 : 0) + (explicit ? 2 : 1) });
  }
  return found.filter(({ score }) => score >= 2);
}

function capitalised(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{L}{3,}/gu, (word) =>
      /^(?:the|of)$/i.test(word) ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    );
}
