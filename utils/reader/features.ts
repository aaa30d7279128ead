import { conceptOf } from './concepts';
import { grown } from './growable';
import { hashTable, lookUp } from './hash-table';
import { AFTER_CLAUSE, AFTER_SENTENCE, CAPITALS, EMOJI, HASHTAG, MARK, STRETCHED, type Tokens, tokenise, WORD } from './tokens';
import { hashOfWord, hashTokens } from './word-hash';

/** Features are counted in two blocks, each with its own scale, so that many letters do not drown few words. */
export const WORDS = 0;
export const LETTERS = 1;

/** Keys are hashes of 24 bits: small in the file, and a wrong match is one in 256 for a table of 65,536. */
export const KEY_BITS = 24;

/**
 * What a message has, one entry an occurrence: `key` is the hashed feature, `place` is where it stands (see `placeOf`).
 */
export interface Features {
  count: number;
  key: Int32Array;
  place: Int32Array;
  tokens: Tokens;
  /** Hash of each token. */
  wordHash: Int32Array;
  /** Where the words, pairs, triples and concepts that end at each token begin; one more than there are tokens. */
  wordsFrom: Int32Array;
  /** Where the features begin that belong to the ends and the whole. */
  endsFrom: number;
}

const SEED = {
  pair: 0x1b873593,
  triple: 0x2545f491,
  denied: 0x5bd1e995,
  capital: 0x7feb352d,
  opening: 0x3c6ef372,
  closing: 0x68e31da4,
  letters: 0x51ed270b,
  shape: 0x6c62272e,
  concept: 0x27d4eb2f,
  conceptPair: 0x165667b1,
};
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;
/** Shorter words are known whole. */
export const SHORTEST_SPELT = 3;
const EDGE = 95;
/** Words that a negation reaches: Das and Chen (2001) mark to the next punctuation; three words lose fewer of the informal ones. */
const NEGATION_REACH = 3;
const HUGE = 2 ** 18;

const fresh = () => ({ count: 0, key: new Int32Array(8192), place: new Int32Array(8192) });
const features: Features = {
  ...fresh(),
  tokens: tokenise(''),
  wordHash: new Int32Array(0),
  wordsFrom: new Int32Array(1024),
  endsFrom: 0,
};

/**
 * A place in one number: its first token, how many tokens it covers (0 for a trait of the whole message), and its block.
 * Two writes a feature instead of four.
 */
function placeOf(first: number, tokens: number, block: number): number {
  return (first << 3) | (tokens << 1) | block;
}

export const firstTokenOf = (place: number) => place >> 3;
export const tokensOf = (place: number) => (place >> 1) & 3;
export const blockOf = (place: number) => place & 1;

/** Final mixing of a rolling hash, cut to `KEY_BITS`: the finaliser "lowbias32" by Chris Wellons (public domain). */
function keyOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> (32 - KEY_BITS);
}

function joined(seed: number, left: number, right: number): number {
  return Math.imul(Math.imul(seed ^ left, 0x01000193) ^ right, 0x85ebca6b);
}

function add(key: number, place: number): void {
  const index = features.count++;
  features.key[index] = key;
  features.place[index] = place;
}

/** Makes room for `more` further entries, so that `add` need not ask. */
function reserve(more: number): void {
  const needed = features.count + more;
  if (needed <= features.key.length) return;
  features.key = grown(features.key, needed);
  features.place = grown(features.place, needed);
}

/**
 * All features of a text in linear time: words, pairs and triples of words, words under a negation, in capitals and at the ends,
 * letter sequences of 3 and 4 inside words, and traits of the whole. The result is valid until the next call.
 */
export function extractFeatures(text: string): Features {
  extractWords(text);
  for (let index = 0; index < features.tokens.count; index++) addLetters(features.tokens, index);
  return features;
}

/** The features of a text without the letters of its words, those that `addEnds` gives last. */
export function extractWords(text: string): Features {
  if (features.key.length > HUGE) Object.assign(features, fresh());
  features.count = 0;
  features.tokens = tokenise(text);
  features.wordHash = hashTokens(features.tokens);
  addWords(features);
  features.endsFrom = features.count;
  addEnds(0, features.tokens.count);
  return features;
}

/** As many features as `addEnds` can give, and more. */
export const MOST_ENDS = 24;

/** Sets the features that depend on where a part begins and ends, its tokens being `first` to `end - 1`: its outermost words and its traits. */
export function addEnds(first: number, end: number): void {
  features.count = features.endsFrom;
  reserve(MOST_ENDS);
  const { wordHash } = features;
  for (let index = first; index < Math.min(end, first + 2); index++)
    add(keyOf(joined(SEED.opening, wordHash[index]!, 0)), placeOf(index, 1, WORDS));
  for (let index = Math.max(first, end - 2); index < end; index++)
    add(keyOf(joined(SEED.closing, wordHash[index]!, 0)), placeOf(index, 1, WORDS));
  addTraits(features.tokens, first, end);
}

const DENIALS = hashTable(
  'not no never none nothing nobody without cannot hardly neither nor cant wont dont didnt doesnt isnt wasnt couldnt wouldnt havent hasnt aint arent'
    .split(' ')
    .map((word) => [hashOfWord(word), 1] as const),
);

function endsInNt(tokens: Tokens, index: number): boolean {
  const end = tokens.from[index + 1]!;
  return (
    end - tokens.from[index]! > 3 &&
    tokens.chars[end - 1] === 116 &&
    tokens.chars[end - 2] === 39 &&
    tokens.chars[end - 3] === 110
  );
}

function addWords({ tokens, wordHash }: Features): void {
  const { count } = tokens;
  reserve(count * (8 + LAST_CONCEPTS));
  features.wordsFrom = grown(features.wordsFrom, count + 1);
  const { key, place, wordsFrom } = features;
  let pairBefore = 0;
  let denied = 0;
  conceptsSeen = 0;
  for (let index = 0; index < count; index++) {
    wordsFrom[index] = features.count;
    const hash = wordHash[index]!;
    const flags = tokens.flags[index]!;
    const isWord = tokens.kind[index] === WORD;
    const here = placeOf(index, 1, WORDS);
    let at = features.count;
    key[at] = keyOf(hash);
    place[at++] = here;
    if (index > 0) {
      const pair = joined(SEED.pair, wordHash[index - 1]!, hash);
      key[at] = keyOf(pair);
      place[at++] = placeOf(index - 1, 2, WORDS);
      if (index > 1) {
        key[at] = keyOf(joined(SEED.triple, pairBefore, hash));
        place[at++] = placeOf(index - 2, 3, WORDS);
      }
      pairBefore = pair;
    }
    features.count = at;
    if (flags & (AFTER_CLAUSE | AFTER_SENTENCE) || !isWord) denied = 0;
    if (denied > 0) {
      add(keyOf(joined(SEED.denied, hash, 0)), here);
      denied--;
    }
    if (isWord && (lookUp(DENIALS, hash) || endsInNt(tokens, index))) denied = NEGATION_REACH;
    if (flags & CAPITALS) add(keyOf(joined(SEED.capital, hash, 0)), here);
    addConcepts(index, hash, flags, here);
  }
  wordsFrom[count] = features.count;
}

/** Two concepts belong together when at most this many words lie between them. */
const CONCEPT_REACH = 4;
const LAST_CONCEPTS = 4;
const recentConcept = new Int32Array(LAST_CONCEPTS);
const recentToken = new Int32Array(LAST_CONCEPTS);

let conceptsSeen = 0;

/** Each concept once more as a feature, and each ordered pair of concepts that stand close by in one sentence. */
function addConcepts(index: number, hash: number, flags: number, here: number): void {
  if (flags & AFTER_SENTENCE) conceptsSeen = 0;
  const concept = conceptOf(hash);
  if (concept === 0) return;
  add(keyOf(joined(SEED.concept, concept, 0)), here);
  for (let back = 1; back <= Math.min(conceptsSeen, LAST_CONCEPTS); back++) {
    const slot = (conceptsSeen - back) & (LAST_CONCEPTS - 1);
    if (index - recentToken[slot]! > CONCEPT_REACH + 1) break;
    add(keyOf(joined(SEED.conceptPair, recentConcept[slot]!, concept)), here);
  }
  recentConcept[conceptsSeen & (LAST_CONCEPTS - 1)] = concept;
  recentToken[conceptsSeen & (LAST_CONCEPTS - 1)] = index;
  conceptsSeen++;
}

/** Names of the traits of a whole message; a trait's level is capped so that each level is seen often enough to be learned. */
const TRAIT = {
  length: 1,
  capitals: 2,
  allCapitals: 3,
  shouts: 4,
  asks: 5,
  stretched: 6,
  emoji: 7,
  dots: 8,
  hashtags: 9,
  noMark: 10,
  mention: 11,
};

function addTraits(tokens: Tokens, first: number, end: number): void {
  let words = 0;
  let capitals = 0;
  let shouts = 0;
  let asks = 0;
  let dots = 0;
  let stretched = 0;
  let emoji = 0;
  let hashtags = 0;
  for (let index = first; index < end; index++) {
    const kind = tokens.kind[index];
    const flags = tokens.flags[index]!;
    if (kind === WORD) words++;
    if (kind === EMOJI) emoji++;
    if (flags & CAPITALS) capitals++;
    if (flags & STRETCHED) stretched++;
    if (flags & HASHTAG) hashtags++;
    if (kind === MARK) {
      const mark = tokens.chars[tokens.from[index]!];
      if (mark === 33) shouts++;
      else if (mark === 63) asks++;
      else if (mark === 46) dots++;
    }
  }
  trait(TRAIT.length, words === 0 ? 0 : 1 + Math.min(7, Math.floor(Math.log2(words))));
  if (capitals > 0) trait(TRAIT.capitals, Math.min(4, capitals));
  if (words > 3 && capitals * 2 > words) trait(TRAIT.allCapitals, 1);
  if (shouts > 0) trait(TRAIT.shouts, Math.min(3, shouts));
  if (asks > 0) trait(TRAIT.asks, Math.min(3, asks));
  if (dots > 0) trait(TRAIT.dots, Math.min(2, dots));
  if (stretched > 0) trait(TRAIT.stretched, 1);
  if (emoji > 0) trait(TRAIT.emoji, Math.min(3, emoji));
  if (hashtags > 0) trait(TRAIT.hashtags, 1);
  if (shouts + asks + dots === 0) trait(TRAIT.noMark, 1);
}

function trait(name: number, level: number): void {
  add(keyOf(joined(SEED.shape, name, level)), placeOf(0, 0, WORDS));
}

/** Adds the letter sequences of one token, if it is a word that is spelt. */
export function addLetters({ from, chars, kind }: Tokens, index: number): void {
  const begin = from[index]!;
  const end = from[index + 1]!;
  if (kind[index] !== WORD || end - begin < SHORTEST_SPELT) return;
  reserve((end - begin + 2) * LONGEST_GRAM);
  const here = placeOf(index, 1, LETTERS);
  for (let start = begin - 1; start < end; start++) {
    let hash = SEED.letters;
    const stop = Math.min(start + LONGEST_GRAM, end + 1);
    for (let at = start; at < stop; at++) {
      hash = Math.imul(hash ^ (at < begin || at === end ? EDGE : chars[at]!), 0x01000193);
      if (at >= start + SHORTEST_GRAM - 1) add(keyOf(hash), here);
    }
  }
}
