import { type Features, LETTERS } from './features';
import { grown } from './growable';
import type { Model } from './model';

/**
 * What the model makes of one text: a raw score a column, and the known features with their places in `Features`.
 * Shared scratch memory: valid until the next call.
 */
export interface Scores {
  raw: Float64Array;
  hits: number;
  /** Place of each hit among the features, and its row in the model. */
  place: Int32Array;
  row: Int32Array;
  wordScale: number;
  letterScale: number;
}

const scores: Scores = {
  raw: new Float64Array(64),
  hits: 0,
  place: new Int32Array(4096),
  row: new Int32Array(4096),
  wordScale: 0,
  letterScale: 0,
};
/** The call in which a row was last seen: a feature counts once a message. */
let seen = new Int32Array(0);
let call = 0;
let seenBy: Model | undefined;
const wordSums = new Int32Array(64);
const letterSums = new Int32Array(64);

/** Sums the weights of all known features of a text. Time is linear in the number of features. */
export function scoreFeatures(model: Model, features: Features): Scores {
  prepare(model, features.count);
  const { slots, rows, mask, from, column, weight } = model;
  const { key, block, count } = features;
  let wordHits = 0;
  let letterHits = 0;
  for (let index = 0; index < count; index++) {
    const wanted = key[index]! + 1;
    let slot = (wanted - 1) & mask;
    let found = slots[slot]!;
    while (found !== 0 && found !== wanted) {
      slot = (slot + 1) & mask;
      found = slots[slot]!;
    }
    if (found === 0) continue;
    const row = rows[slot]!;
    if (seen[row] === call) continue;
    seen[row] = call;
    scores.place[scores.hits] = index;
    scores.row[scores.hits++] = row;
    const isLetters = block[index] === LETTERS;
    if (isLetters) letterHits++;
    else wordHits++;
    const sums = isLetters ? letterSums : wordSums;
    const to = from[row + 1]!;
    for (let cell = from[row]!; cell < to; cell++) sums[column[cell]!]! += weight[cell]!;
  }
  combine(model, wordHits, letterHits);
  return scores;
}

function prepare(model: Model, features: number): void {
  if (seenBy !== model || call === 0x7fffffff) {
    seen = new Int32Array(model.from.length);
    seenBy = model;
    call = 0;
  }
  call++;
  wordSums.fill(0);
  letterSums.fill(0);
  const needed = Math.min(features, model.from.length);
  scores.place = grown(scores.place, needed);
  scores.row = grown(scores.row, needed);
  scores.hits = 0;
}

function combine(model: Model, wordHits: number, letterHits: number): void {
  const { damping, letterScale, bias, step } = model.facts;
  scores.wordScale = wordHits === 0 ? 0 : wordHits ** -damping;
  scores.letterScale = letterHits === 0 ? 0 : letterScale * letterHits ** -damping;
  for (let output = 0; output < model.columns; output++)
    scores.raw[output] =
      bias[output]! + step[output]! * (scores.wordScale * wordSums[output]! + scores.letterScale * letterSums[output]!);
}
