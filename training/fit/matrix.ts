import { extractFeatures, LETTERS } from '@/utils/reader/features';

/** Texts as sets of feature numbers. `ids` of row `r` stand from `from[r]` to `from[r + 1]`, those of the word block before `middle[r]`. */
export interface Matrix {
  rows: number;
  features: number;
  from: Int32Array;
  middle: Int32Array;
  ids: Int32Array;
}

/** Distinct hashed features of each text, as `[words, letters]`. */
export interface Bag {
  words: Int32Array;
  letters: Int32Array;
}

export function bagOf(text: string): Bag {
  const { count, key, block } = extractFeatures(text);
  const words = new Set<number>();
  const letters = new Set<number>();
  for (let index = 0; index < count; index++) (block[index] === LETTERS ? letters : words).add(key[index]!);
  for (const shared of words) letters.delete(shared);
  return { words: Int32Array.from(words), letters: Int32Array.from(letters) };
}

/** Hashed features in ascending order: place is the feature's number. */
export type Vocabulary = Int32Array;

/** Keys that occur in at least `least` bags (weighted by `weightOf`). */
export function chooseVocabulary(bags: readonly Bag[], weights: ArrayLike<number>, least: number): Vocabulary {
  const counts = new Float32Array(2 ** 24);
  bags.forEach((bag, row) => {
    for (const key of bag.words) counts[key]! += weights[row]!;
    for (const key of bag.letters) counts[key]! += weights[row]!;
  });
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++) if (counts[key]! >= least) keys.push(key);
  return Int32Array.from(keys);
}

export function toMatrix(bags: readonly Bag[], vocabulary: Vocabulary): Matrix {
  const place = new Int32Array(2 ** 24).fill(-1);
  vocabulary.forEach((key, index) => {
    place[key] = index;
  });
  const from = new Int32Array(bags.length + 1);
  const middle = new Int32Array(bags.length);
  const ids: number[] = [];
  bags.forEach((bag, row) => {
    from[row] = ids.length;
    for (const key of bag.words) if (place[key]! >= 0) ids.push(place[key]!);
    middle[row] = ids.length;
    for (const key of bag.letters) if (place[key]! >= 0) ids.push(place[key]!);
  });
  from[bags.length] = ids.length;
  return { rows: bags.length, features: vocabulary.length, from, middle, ids: Int32Array.from(ids) };
}
