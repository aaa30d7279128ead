import { addEnds, type Features, firstTokenOf, MOST_ENDS } from './features';
import { grown } from './growable';
import { addRows, fromLane, LANE_OF, LANES, MOST_COLUMNS, MOST_ROWS, TO_RIGHT } from './lanes';
import { type Model, rowOf } from './model';
import { type Spelling, spellingOf } from './spelling';
import { FIRST_WINDOWED_COLUMN, WINDOW_COST, windowsAt } from './windows';

/**
 * What the model makes of one text: a raw score a column, and what it knows of the text: the places (see `Features`) and rows of the
 * words, pairs, concepts and traits, and by token the letters. Shared scratch memory: valid until the next call.
 */
export interface Scores {
  raw: Float64Array;
  words: number;
  place: Int32Array;
  row: Int32Array;
  /** Tokens with known letters, in order, and the sum of the rows of each one's letters. */
  spelt: number;
  speltToken: Int32Array;
  speltSum: Float64Array;
  wordScale: number;
  letterScale: number;
}

const scores: Scores = {
  raw: new Float64Array(MOST_COLUMNS),
  words: 0,
  place: new Int32Array(1024),
  row: new Int32Array(1024),
  spelt: 0,
  speltToken: new Int32Array(1024),
  speltSum: new Float64Array(1024 * LANES),
  wordScale: 0,
  letterScale: 0,
};
/** Row of each feature, -1 where the model knows none. */
let rows = new Int32Array(1024);
/** The call in which a row was last seen: a feature counts once a message. */
let seen = new Int32Array(0);
let call = 0;
let seenBy: Model | undefined;
const sum = new Float64Array(LANES);
/** 0, 1, 2, …: to add up sums of letters as rows are. */
let inOrder = Int32Array.from({ length: 1024 }, (_, index) => index);
const inWindows = new Float64Array(MOST_COLUMNS);
const wordTotal = new Int32Array(MOST_COLUMNS);
const letterTotal = new Int32Array(MOST_COLUMNS);

/**
 * Sums the weights of all known features of a text, `features` being those of `extractWords`. A request or signal that is clearer in a
 * part of a long text has that part's score. Time is linear in the number of features.
 */
export function scoreFeatures(model: Model, features: Features): Scores {
  const { count } = features.tokens;
  prepare(model, features);
  lookUp(model, features, 0, features.count);
  const windows = windowsAt(count);
  if (windows.length === 0) return scorePart(model, features, 0, count);
  inWindows.fill(Number.NEGATIVE_INFINITY);
  for (const { first, end } of windows) {
    lookUpEnds(model, features, first, end);
    const { raw } = scorePart(model, features, first, end);
    for (let column = FIRST_WINDOWED_COLUMN; column < model.columns; column++)
      if (raw[column]! > inWindows[column]!) inWindows[column] = raw[column]!;
  }
  lookUpEnds(model, features, 0, count);
  const { raw } = scorePart(model, features, 0, count);
  for (let column = FIRST_WINDOWED_COLUMN; column < model.columns; column++)
    raw[column] = Math.max(raw[column]!, inWindows[column]! - WINDOW_COST);
  return scores;
}

function prepare(model: Model, { count, tokens }: Features): void {
  if (seenBy !== model || call > 0x70000000) {
    seen = new Int32Array(model.features);
    seenBy = model;
    call = 0;
  }
  rows = grown(rows, count + MOST_ENDS);
  scores.place = grown(scores.place, count + MOST_ENDS);
  scores.row = grown(scores.row, count + MOST_ENDS);
  if (scores.speltToken.length >= tokens.count) return;
  scores.speltToken = grown(scores.speltToken, tokens.count);
  scores.speltSum = new Float64Array(scores.speltToken.length * LANES);
  inOrder = Int32Array.from(scores.speltToken, (_, index) => index);
}

function lookUp(model: Model, { key }: Features, from: number, to: number): void {
  for (let index = from; index < to; index++) rows[index] = rowOf(model, key[index]!);
}

function lookUpEnds(model: Model, features: Features, first: number, end: number): void {
  addEnds(first, end);
  lookUp(model, features, features.endsFrom, features.count);
}

/** Scores the tokens `first` to `end - 1` by themselves, the ends and traits being theirs. */
function scorePart(model: Model, features: Features, first: number, end: number): Scores {
  call++;
  scores.words = 0;
  addKnown(features, features.wordsFrom[first]!, features.wordsFrom[end]!, first);
  addKnown(features, features.endsFrom, features.count, 0);
  sumWords(model);
  const letters = sumLetters(model, features, first, end);
  const { blockScale, bias, step } = model.facts;
  scores.wordScale = scores.words === 0 ? 0 : blockScale / Math.sqrt(scores.words);
  scores.letterScale = letters === 0 ? 0 : blockScale / Math.sqrt(letters);
  for (let column = 0; column < model.columns; column++)
    scores.raw[column] =
      bias[column]! + step[column]! * (scores.wordScale * wordTotal[column]! + scores.letterScale * letterTotal[column]!);
  return scores;
}

/** Notes each known feature once, of those that begin at token `first` or later. */
function addKnown({ place }: Features, from: number, to: number, first: number): void {
  const { place: knownPlace, row } = scores;
  let { words } = scores;
  for (let index = from; index < to; index++) {
    const known = rows[index]!;
    if (known < 0 || seen[known] === call || firstTokenOf(place[index]!) < first) continue;
    seen[known] = call;
    knownPlace[words] = place[index]!;
    row[words++] = known;
  }
  scores.words = words;
}

function sumWords({ weights }: Model): void {
  empty(wordTotal);
  for (let from = 0; from < scores.words; from += MOST_ROWS) {
    addRows(weights, scores.row, from, Math.min(scores.words, from + MOST_ROWS), sum, 0);
    unpack(wordTotal);
  }
}

/** `fill` is slow on short arrays. */
function empty(numbers: Int32Array): void {
  for (let at = 0; at < numbers.length; at++) numbers[at] = 0;
}

const repeated = new Int32Array(128);
/** Letters of one word at most, see `Spelling`. */
const MOST_LETTERS = 80;

/** Adds up letters token by token, because the evidence needs each token's sum. @returns how many are known */
function sumLetters(model: Model, features: Features, first: number, end: number): number {
  empty(letterTotal);
  scores.spelt = 0;
  let letters = 0;
  let summed = 0;
  let from = 0;
  for (let token = first; token < end; token++) {
    const spelling = spellingOf(model, features, token);
    const fresh = spelling ? addSpelling(model, spelling) : 0;
    if (fresh === 0) continue;
    scores.speltToken[scores.spelt++] = token;
    letters += fresh;
    summed += fresh;
    if (summed <= MOST_ROWS - MOST_LETTERS) continue;
    addRows(scores.speltSum, inOrder, from, scores.spelt, sum, 0);
    unpack(letterTotal);
    from = scores.spelt;
    summed = 0;
  }
  addRows(scores.speltSum, inOrder, from, scores.spelt, sum, 0);
  unpack(letterTotal);
  return letters;
}

/** Adds what is new in a word's letters. Mostly all of it is, so its sum is taken and the repeated rows taken away. */
function addSpelling({ weights }: Model, { count, from, at, row, sum: whole }: Spelling): number {
  let again = 0;
  for (let index = from; index < from + count; index++) {
    const known = row[index]!;
    if (seen[known] === call) repeated[again++] = known;
    else seen[known] = call;
  }
  if (again === count) return 0;
  const { speltSum } = scores;
  const into = scores.spelt * LANES;
  if (again > 0) {
    addRows(weights, repeated, 0, again, speltSum, into);
    for (let lane = 0; lane < LANES; lane++) speltSum[into + lane] = whole[at + lane]! - speltSum[into + lane]!;
  } else for (let lane = 0; lane < LANES; lane++) speltSum[into + lane] = whole[at + lane]!;
  return count - again;
}

function unpack(into: Int32Array): void {
  for (let column = 0; column < MOST_COLUMNS; column++) into[column]! += fromLane(sum[LANE_OF[column]!]!, TO_RIGHT[column]!);
}
