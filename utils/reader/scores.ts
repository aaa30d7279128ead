import { blockOf, type Features, firstTokenOf, LETTERS } from './features';
import { grown } from './growable';
import { addRows, fromLane, LANE_OF, LANES, MOST_COLUMNS, MOST_ROWS, TO_RIGHT } from './lanes';
import type { Model } from './model';

/**
 * What the model makes of one text: a raw score a column, and the known features, those of the word block first: their places
 * (see `Features`) and rows in the model. Shared scratch memory: valid until the next call.
 */
export interface Scores {
  raw: Float64Array;
  wordHits: number;
  hits: number;
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
  wordHits: 0,
  hits: 0,
  place: new Int32Array(4096),
  row: new Int32Array(4096),
  spelt: 0,
  speltToken: new Int32Array(1024),
  speltSum: new Float64Array(1024 * LANES),
  wordScale: 0,
  letterScale: 0,
};
/** Where the hits of each spelt token begin. */
let speltFrom = new Int32Array(1024);
/** 0, 1, 2, …: to add up sums as rows are. */
let inOrder = Int32Array.from({ length: 1024 }, (_, index) => index);
/** The call in which a row was last seen: a feature counts once a message. */
let seen = new Int32Array(0);
let call = 0;
let seenBy: Model | undefined;
const sum = new Float64Array(LANES);
const wordTotal = new Int32Array(MOST_COLUMNS);
const letterTotal = new Int32Array(MOST_COLUMNS);

/** Sums the weights of all known features of a text. Time is linear in the number of features. */
export function scoreFeatures(model: Model, features: Features): Scores {
  prepare(model, features);
  findKnown(model, features);
  addWords(model);
  addLetters(model);
  const { wordHits, hits } = scores;
  const { blockScale, bias, step } = model.facts;
  scores.wordScale = wordHits === 0 ? 0 : blockScale / Math.sqrt(wordHits);
  scores.letterScale = hits === wordHits ? 0 : blockScale / Math.sqrt(hits - wordHits);
  for (let column = 0; column < model.columns; column++)
    scores.raw[column] =
      bias[column]! + step[column]! * (scores.wordScale * wordTotal[column]! + scores.letterScale * letterTotal[column]!);
  return scores;
}

function prepare(model: Model, { count, tokens }: Features): void {
  if (seenBy !== model || call === 0x7fffffff) {
    seen = new Int32Array(model.features);
    seenBy = model;
    call = 0;
  }
  call++;
  const needed = Math.min(count, model.features);
  scores.place = grown(scores.place, needed);
  scores.row = grown(scores.row, needed);
  if (scores.speltToken.length > tokens.count) return;
  scores.speltToken = grown(scores.speltToken, tokens.count + 1);
  speltFrom = grown(speltFrom, tokens.count + 1);
  scores.speltSum = new Float64Array(scores.speltToken.length * LANES);
  inOrder = Int32Array.from(scores.speltToken, (_, index) => index);
}

/** Notes each known feature once, words before letters. */
function findKnown({ slots, mask }: Model, { key, place, count }: Features): void {
  const { place: knownPlace, row, speltToken } = scores;
  let hits = 0;
  let wordHits = 0;
  let spelt = 0;
  for (let index = 0; index < count; index++) {
    const wanted = key[index]! + 1;
    let slot = (wanted - 1) & mask;
    let found = slots[2 * slot]!;
    while (found !== 0 && found !== wanted) {
      slot = (slot + 1) & mask;
      found = slots[2 * slot]!;
    }
    if (found === 0) continue;
    const known = slots[2 * slot + 1]!;
    if (seen[known] === call) continue;
    seen[known] = call;
    const where = place[index]!;
    if (blockOf(where) !== LETTERS) wordHits++;
    else if (spelt === 0 || speltToken[spelt - 1] !== firstTokenOf(where)) {
      speltToken[spelt] = firstTokenOf(where);
      speltFrom[spelt++] = hits;
    }
    knownPlace[hits] = where;
    row[hits++] = known;
  }
  speltFrom[spelt] = hits;
  scores.hits = hits;
  scores.wordHits = wordHits;
  scores.spelt = spelt;
}

function addWords({ weights }: Model): void {
  wordTotal.fill(0);
  for (let from = 0; from < scores.wordHits; from += MOST_ROWS) {
    addRows(weights, scores.row, from, Math.min(scores.wordHits, from + MOST_ROWS), sum, 0);
    unpack(wordTotal);
  }
}

/** Letters are added up token by token, because the evidence needs each token's sum. */
function addLetters({ weights }: Model): void {
  letterTotal.fill(0);
  const { spelt, row, speltSum } = scores;
  let from = 0;
  for (let at = 0; at < spelt; at++) {
    addRows(weights, row, speltFrom[at]!, speltFrom[at + 1]!, speltSum, at * LANES);
    const last = at + 1 === spelt;
    if (!last && speltFrom[at + 2]! - speltFrom[from]! <= MOST_ROWS) continue;
    addRows(speltSum, inOrder, from, at + 1, sum, 0);
    unpack(letterTotal);
    from = at + 1;
  }
}

function unpack(into: Int32Array): void {
  for (let column = 0; column < MOST_COLUMNS; column++) into[column]! += fromLane(sum[LANE_OF[column]!]!, TO_RIGHT[column]!);
}
