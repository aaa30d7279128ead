import { addLetters, type Features, SHORTEST_SPELT } from './features';
import { addRows, LANES } from './lanes';
import { type Model, rowOf } from './model';
import { WORD } from './tokens';

/** Words that are remembered; a word takes the place of another with the same end of its hash. */
const SLOTS = 8192;
/** Longer words are rare, and spelt out each time. */
const LONGEST = 12;
/** A word of n letters has 2n − 1 sequences of 3 and 4, its edges being letters; no token has more than 40 letters. */
const ROOM = 2 * LONGEST;
const UNKNOWN = 255;

/**
 * The known letter sequences of words: `row[from]` to `row[from + count - 1]` in the model, and the sum of these rows at `sum[at]`.
 * Half the words of a message are among the two hundred commonest, so that most need not be spelt out again.
 */
export interface Spelling {
  count: number;
  from: number;
  at: number;
  row: Int32Array;
  sum: Float64Array;
}

const spelling: Spelling = {
  count: 0,
  from: 0,
  at: 0,
  row: new Int32Array(SLOTS * ROOM + 128),
  sum: new Float64Array((SLOTS + 1) * LANES),
};
const counts = new Uint8Array(SLOTS + 1).fill(UNKNOWN);
const lengths = new Uint8Array(SLOTS);
const letters = new Uint16Array(SLOTS * LONGEST);
let spelledFor: Model | undefined;

/** The spelling of a token; undefined for what is no word of three letters or more. Valid until the next call. */
export function spellingOf(model: Model, features: Features, index: number): Spelling | undefined {
  const { tokens, wordHash } = features;
  const begin = tokens.from[index]!;
  const length = tokens.from[index + 1]! - begin;
  if (tokens.kind[index] !== WORD || length < SHORTEST_SPELT) return undefined;
  if (spelledFor !== model) {
    counts.fill(UNKNOWN);
    spelledFor = model;
  }
  const hash = wordHash[index]!;
  const slot = length > LONGEST ? SLOTS : (hash ^ (hash >>> 15)) & (SLOTS - 1);
  spelling.from = slot * ROOM;
  spelling.at = slot * LANES;
  if (slot === SLOTS || !remembers(slot, tokens.chars, begin, length)) spellOut(model, features, index, slot);
  spelling.count = counts[slot]!;
  return spelling;
}

function remembers(slot: number, chars: Uint16Array, begin: number, length: number): boolean {
  if (counts[slot] === UNKNOWN || lengths[slot] !== length) return false;
  const known = slot * LONGEST;
  for (let at = 0; at < length; at++) if (letters[known + at] !== chars[begin + at]) return false;
  return true;
}

function spellOut(model: Model, features: Features, index: number, slot: number): void {
  const { tokens, count: before } = features;
  const { from, row } = spelling;
  addLetters(tokens, index);
  let count = 0;
  for (let at = before; at < features.count; at++) {
    const known = rowOf(model, features.key[at]!);
    if (known >= 0 && !isAmong(row, from, from + count, known)) row[from + count++] = known;
  }
  features.count = before;
  addRows(model.weights, row, from, from + count, spelling.sum, spelling.at);
  counts[slot] = count;
  if (slot === SLOTS) return;
  const begin = tokens.from[index]!;
  lengths[slot] = tokens.from[index + 1]! - begin;
  letters.set(tokens.chars.subarray(begin, begin + lengths[slot]!), slot * LONGEST);
}

/** As `includes` of a `subarray`, without making one. */
function isAmong(row: Int32Array, from: number, to: number, wanted: number): boolean {
  for (let at = from; at < to; at++) if (row[at] === wanted) return true;
  return false;
}
