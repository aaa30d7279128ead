import type { PageOrder } from './adapters/adapter';

interface Placed {
  id?: string;
  at?: string;
}

/** Ids that grow with time, as numbers; undefined unless every message has one. */
function numbersOf(messages: readonly Placed[]): number[] | undefined {
  const numbers = messages.map((message) => (message.id && /^\d{1,15}$/.test(message.id) ? Number(message.id) : undefined));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** True when a list mostly falls: more neighbours go down than up. */
function mostlyFalls(values: readonly number[]): boolean {
  let balance = 0;
  for (let at = 1; at < values.length; at++) balance += Math.sign(values[at]! - values[at - 1]!);
  return balance < 0;
}

/**
 * Puts messages into time order, oldest first. The page's own order only decides between equal or missing times:
 * agents choose newest-first or oldest-first, and a list can be turned round by its style alone.
 */
export function inTimeOrder<T extends Placed>(messages: readonly T[], order: PageOrder): T[] {
  const timed = messages.filter((message) => message.at);
  const numbers = timed.length > 0 ? undefined : numbersOf(messages);
  if (numbers && order === 'by_id') {
    return messages
      .map((message, index) => ({ message, number: numbers[index]! }))
      .sort((a, b) => a.number - b.number)
      .map(({ message }) => message);
  }
  const turned = timed.length > 1 ? mostlyFalls(timed.map((message) => Date.parse(message.at!))) : order === 'newest_first';
  const oldestFirst = turned ? [...messages].reverse() : [...messages];
  let last = Number.NEGATIVE_INFINITY;
  return oldestFirst
    .map((message, index) => {
      // A message without a time stays behind the one that it follows in the page.
      if (message.at) last = Date.parse(message.at);
      return { message, index, time: last };
    })
    .sort((a, b) => a.time - b.time || a.index - b.index)
    .map(({ message }) => message);
}
