import { blockOf, extractFeatures, KEY_BITS, LETTERS } from '@/utils/reader/features';

/** Texts as sets of feature numbers. `ids` of row `r` stand from `from[r]` to `from[r + 1]`, those of the word block before `middle[r]`. */
export interface Matrix {
  rows: number;
  features: number;
  from: Int32Array;
  middle: Int32Array;
  ids: Int32Array;
}

/** Distinct hashed features of a text, in ascending order, so that what is learned does not depend on how they were found. */
export interface Bag {
  words: Int32Array;
  letters: Int32Array;
}

export function bagOf(text: string): Bag {
  const { count, key, place } = extractFeatures(text);
  call++;
  let words = 0;
  let letters = 0;
  for (let index = 0; index < count; index++) {
    const one = key[index]!;
    if (lastCall[one] === call) continue;
    lastCall[one] = call;
    if (blockOf(place[index]!) === LETTERS) scratch[scratch.length - ++letters] = one;
    else scratch[words++] = one;
  }
  return { words: scratch.slice(0, words).sort(), letters: scratch.slice(scratch.length - letters).sort() };
}

const lastCall = new Int32Array(2 ** KEY_BITS);
const scratch = new Int32Array(2 ** 20);
let call = 0;

/** Hashed features in ascending order: place is the feature's number. */
export type Vocabulary = Int32Array;

/** Keys that occur in at least `least` bags. */
export function chooseVocabulary(bags: readonly Bag[], least: number): Vocabulary {
  const counts = new Uint32Array(2 ** KEY_BITS);
  for (const bag of bags) {
    for (const key of bag.words) counts[key]!++;
    for (const key of bag.letters) counts[key]!++;
  }
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++) if (counts[key]! >= least) keys.push(key);
  return Int32Array.from(keys);
}

export function toMatrix(bags: readonly Bag[], vocabulary: Vocabulary): Matrix {
  const place = new Int32Array(2 ** KEY_BITS).fill(-1);
  vocabulary.forEach((key, index) => {
    place[key] = index;
  });
  const from = new Int32Array(bags.length + 1);
  const middle = new Int32Array(bags.length);
  const ids = new Int32Array(bags.reduce((sum, bag) => sum + bag.words.length + bag.letters.length, 0));
  let filled = 0;
  const take = (keys: Int32Array) => {
    for (const key of keys) if (place[key]! >= 0) ids[filled++] = place[key]!;
  };
  bags.forEach((bag, row) => {
    from[row] = filled;
    take(bag.words);
    middle[row] = filled;
    take(bag.letters);
  });
  from[bags.length] = filled;
  return { rows: bags.length, features: vocabulary.length, from, middle, ids: ids.slice(0, filled) };
}
