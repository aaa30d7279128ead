import type { Phrase } from '@/utils/playbook/phrase';
import { readable, wordsOf } from './find-words';

/** Share of common words above which two texts are the same move in the same words. */
const SAME = 0.6;
const MIN_WORDS = 5;

const wordSets = new WeakMap<Phrase, Set<string>>();

function wordSet(phrase: Phrase): Set<string> {
  const known = wordSets.get(phrase);
  if (known) return known;
  const words = new Set(wordsOf(readable(phrase.text).toLowerCase()));
  wordSets.set(phrase, words);
  return words;
}

/** The first other phrase whose words are nearly the same (Jaccard index of their word sets above 0.6). */
export function nearDuplicateOf(phrase: Phrase, others: readonly Phrase[]): Phrase | undefined {
  const words = wordSet(phrase);
  if (words.size < MIN_WORDS) return undefined;
  return others.find((other) => {
    if (other === phrase || other.id === phrase.id) return false;
    const theirs = wordSet(other);
    if (Math.min(words.size, theirs.size) < SAME * Math.max(words.size, theirs.size)) return false;
    let common = 0;
    for (const word of words) if (theirs.has(word)) common++;
    return common / (words.size + theirs.size - common) > SAME;
  });
}
