import { readable, sentencesOf, wordsOf } from './find-words';

/** Vowel groups, a silent final e left out: good enough for a grade, wrong by one for some words. */
function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^t]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/**
 * School grade of a text after Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word − 15.59.
 * Grade 7 is about age 12. Undefined for fewer than twenty words, where the formula only makes noise.
 */
export function readingGrade(text: string): number | undefined {
  const plain = readable(text);
  const words = wordsOf(plain);
  if (words.length < 20) return undefined;
  const sentences = Math.max(1, sentencesOf(plain).length);
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * total) / words.length - 15.59;
}
