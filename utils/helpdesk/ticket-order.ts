import type { PageOrder } from './adapters/adapter';

interface Placed {
  id?: string;
  at?: string;
}

const numberOf = ({ id }: Placed) => (id && /^\d{1,15}$/.test(id) ? Number(id) : undefined);

/** True when a list mostly falls: more neighbours go down than up. */
function mostlyFalls(values: readonly number[]): boolean {
  let balance = 0;
  for (let at = 1; at < values.length; at++) balance += Math.sign(values[at]! - values[at - 1]!);
  return balance < 0;
}

/** Stable, so that messages of the same moment keep the order that the page gave them. */
function sorted<T>(messages: readonly T[], value: (message: T) => number): T[] {
  return messages
    .map((message, index) => ({ message, index, value: value(message) }))
    .sort((a, b) => a.value - b.value || a.index - b.index)
    .map(({ message }) => message);
}

/**
 * Puts messages into time order, oldest first. The page's own order only decides between equal or missing times:
 * agents choose newest-first or oldest-first, and a list can be turned round by its style alone.
 * `certain` is false when nothing in the page told the order.
 */
export function inTimeOrder<T extends Placed>(messages: readonly T[], order: PageOrder): { messages: T[]; certain: boolean } {
  const times = messages.flatMap(({ at }) => (at ? [Date.parse(at)] : []));
  const numbers = order === 'by_id' ? messages.map(numberOf).filter((number) => number !== undefined) : [];
  const turned = times.length > 1 ? mostlyFalls(times) : numbers.length > 1 ? mostlyFalls(numbers) : order === 'newest_first';
  const inPage = turned ? [...messages].reverse() : messages;
  // Ids grow with time; where some times are missing they know more.
  if (times.length < messages.length && numbers.length === messages.length) {
    return { messages: sorted(inPage, (message) => numberOf(message)!), certain: true };
  }
  const certain = messages.length < 2 || order !== 'by_id' || times.length > 1 || numbers.length > 1;
  // A message without a time stays behind the one that it follows in the page.
  let last = Number.NEGATIVE_INFINITY;
  const placed = inPage.map((message) => {
    if (message.at) last = Date.parse(message.at);
    return { message, time: last };
  });
  return { messages: sorted(placed, ({ time }) => time).map(({ message }) => message), certain };
}
