import type { CustomerNoun } from '@/utils/ticket/reading';
import { amountsIn } from './nouns-amounts';
import { datesIn } from './nouns-dates';
import { referencesIn } from './nouns-references';
import { thingsIn } from './nouns-things';
import { type OwnWords, SEARCHED } from './own-words';
import { sentencesOf } from './sentences';

/** A noun in one message; a higher score says that it matters more to the case. */
export interface FoundNoun {
  kind: CustomerNoun['kind'];
  start: number;
  end: number;
  said: string;
  score: number;
}

const MOST_OF_A_KIND = 6;

/**
 * What the customer calls things: the thing itself, references, amounts and dates, each in their own words and in the agent's voice.
 * Most telling last: by its place in the sentences, how often it is named, and how recently. What is named again is one noun,
 * with the newest place as its evidence.
 * @param told the customer's readable messages, oldest first
 */
export function findNouns(told: readonly OwnWords[], now: Date): CustomerNoun[] {
  const byName = new Map<string, CustomerNoun & { score: number }>();
  for (const [place, own] of told.entries()) {
    const recency = (place + 1) / told.length;
    for (const { kind, start, end, said, score } of nounsIn(own, now)) {
      const name = `${kind} ${said.toLowerCase().replace(/^(?:the|your) /, '')}`;
      const before = byName.get(name);
      const evidence = { start, end, text: own.message.text.slice(start, end) };
      const together = before ? Math.max(score, Math.floor(before.score)) + 1 + recency : score + recency;
      byName.set(name, { kind, messageId: own.message.id, evidence, said: bestSaid(before?.said, said), score: together });
    }
  }
  const kinds = new Map<string, number>();
  return [...byName.values()]
    .filter((noun, _, all) => !all.some((other) => isFuller(other, noun)))
    .sort((a, b) => b.score - a.score)
    .filter(({ kind }) => {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return kinds.get(kind)! <= MOST_OF_A_KIND;
    })
    .map(({ kind, messageId, evidence, said }) => ({ kind, messageId, evidence, said }))
    .toReversed();
}

/** "the jacket" is the same as "the blue jacket", said shorter. */
function isFuller(other: CustomerNoun, noun: CustomerNoun): boolean {
  const name = noun.said.replace(/^(?:the|your) /, '');
  return (
    noun.kind === 'thing' &&
    other.kind === 'thing' &&
    other.said.length > noun.said.length &&
    other.said.endsWith(` ${name}`) &&
    / .* /.test(other.said)
  );
}

function nounsIn({ words, at }: OwnWords, now: Date): FoundNoun[] {
  const judged = words.slice(0, SEARCHED);
  return [
    ...referencesIn(judged),
    ...sentencesOf(judged).flatMap(thingsIn),
    ...amountsIn(judged),
    ...datesIn(judged, at ?? now, now),
  ];
}

/** Once they have called it theirs, "your jacket" is better than "the jacket". */
function bestSaid(before: string | undefined, said: string): string {
  return before?.startsWith('your ') ? before : said;
}
