import type { Reading } from '@/utils/ticket/reading';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const DATE = new RegExp(
  [
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`,
    `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b`,
    '\\b(?:noon|midday|today|tonight|tomorrow|next week|the end of the (?:day|week|month))\\b',
    '\\b\\d{1,2}[:.]\\d{2}\\b',
  ].join('|'),
  'i',
);

/** The date that we gave and did not keep, in the words of our own promise. */
export function promisedDate(reading: Reading): string | undefined {
  const promise = reading.promises.findLast(({ broken }) => broken) ?? reading.promises.at(-1);
  return promise && DATE.exec(promise.evidence.text)?.[0];
}

/** The customer's own date for their deadline: the date they named inside it, as the reader says it, or as it stands there. */
export function deadlineDate(reading: Reading): string | undefined {
  const deadline = reading.asks.findLast(({ kind, state }) => kind === 'deadline' && state === 'open');
  if (!deadline) return undefined;
  const { start, end, text } = deadline.evidence;
  const named = reading.nouns.findLast(
    ({ kind, messageId, evidence }) =>
      kind === 'date' && messageId === deadline.messageId && evidence.start < end && evidence.end > start,
  );
  return named?.said ?? DATE.exec(text)?.[0];
}
