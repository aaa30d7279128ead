import { blockOf, type Features, LETTERS } from './features';
import { grown } from './growable';
import { LANES, type Model } from './model';

/**
 * What the model makes of one text: a raw score a column, and the known features: their places among `Features` and rows in the model.
 * Shared scratch memory: valid until the next call.
 */
export interface Scores {
  raw: Float64Array;
  hits: number;
  feature: Int32Array;
  row: Int32Array;
  wordScale: number;
  letterScale: number;
}

const scores: Scores = {
  raw: new Float64Array(2 * LANES),
  hits: 0,
  feature: new Int32Array(4096),
  row: new Int32Array(4096),
  wordScale: 0,
  letterScale: 0,
};
/** The call in which a row was last seen: a feature counts once a message. */
let seen = new Int32Array(0);
let call = 0;
let seenBy: Model | undefined;
const sums = [new Int32Array(2 * LANES), new Int32Array(2 * LANES)];
const lanes = new Int32Array(LANES);
/** Sums of so many bytes stay within a lane of 16 bits. */
const FULL = 250;

/** Sums the weights of all known features of a text. Time is linear in the number of features. */
export function scoreFeatures(model: Model, features: Features): Scores {
  prepare(model, features.count);
  const letterHits = findKnown(model, features);
  const wordHits = scores.hits - letterHits;
  addRows(model, 0, wordHits, sums[0]!);
  addRows(model, wordHits, scores.hits, sums[1]!);
  const { blockScale, bias, step } = model.facts;
  scores.wordScale = wordHits === 0 ? 0 : blockScale / Math.sqrt(wordHits);
  scores.letterScale = letterHits === 0 ? 0 : blockScale / Math.sqrt(letterHits);
  for (let column = 0; column < model.columns; column++)
    scores.raw[column] =
      bias[column]! + step[column]! * (scores.wordScale * sums[0]![column]! + scores.letterScale * sums[1]![column]!);
  return scores;
}

function prepare(model: Model, features: number): void {
  if (seenBy !== model || call === 0x7fffffff) {
    seen = new Int32Array(model.features);
    seenBy = model;
    call = 0;
  }
  call++;
  const needed = Math.min(features, model.features);
  scores.feature = grown(scores.feature, needed);
  scores.row = grown(scores.row, needed);
  scores.hits = 0;
}

/** Notes each known feature once, words before letters. @returns the number of letter features */
function findKnown({ slots, mask }: Model, { key, place, count }: Features): number {
  let letterHits = 0;
  const { feature, row } = scores;
  let hits = 0;
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
    feature[hits] = index;
    row[hits++] = known;
    if (blockOf(place[index]!) === LETTERS) letterHits++;
  }
  scores.hits = hits;
  return letterHits;
}

/**
 * Adds up the rows of hits `from` to `to`. Two columns are added at once, see `Model.weights`.
 * The sums are seventeen variables and no array: kept in registers, they make this, the busiest place of the reader, twice as fast.
 */
function addRows({ weights }: Model, from: number, to: number, into: Int32Array): void {
  into.fill(0);
  for (let start = from; start < to; start += FULL) {
    const stop = Math.min(to, start + FULL);
    let s0 = 0,
      s1 = 0,
      s2 = 0,
      s3 = 0,
      s4 = 0,
      s5 = 0,
      s6 = 0,
      s7 = 0,
      s8 = 0,
      s9 = 0,
      s10 = 0,
      s11 = 0,
      s12 = 0,
      s13 = 0,
      s14 = 0,
      s15 = 0,
      s16 = 0;
    for (let hit = start; hit < stop; hit++) {
      const base = scores.row[hit]! * LANES;
      s0 = (s0 + weights[base]!) | 0;
      s1 = (s1 + weights[base + 1]!) | 0;
      s2 = (s2 + weights[base + 2]!) | 0;
      s3 = (s3 + weights[base + 3]!) | 0;
      s4 = (s4 + weights[base + 4]!) | 0;
      s5 = (s5 + weights[base + 5]!) | 0;
      s6 = (s6 + weights[base + 6]!) | 0;
      s7 = (s7 + weights[base + 7]!) | 0;
      s8 = (s8 + weights[base + 8]!) | 0;
      s9 = (s9 + weights[base + 9]!) | 0;
      s10 = (s10 + weights[base + 10]!) | 0;
      s11 = (s11 + weights[base + 11]!) | 0;
      s12 = (s12 + weights[base + 12]!) | 0;
      s13 = (s13 + weights[base + 13]!) | 0;
      s14 = (s14 + weights[base + 14]!) | 0;
      s15 = (s15 + weights[base + 15]!) | 0;
      s16 = (s16 + weights[base + 16]!) | 0;
    }
    lanes.set([s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16]);
    unpack(into);
  }
}

function unpack(into: Int32Array): void {
  for (let lane = 0; lane < LANES; lane++) {
    const low = (lanes[lane]! << 16) >> 16;
    into[2 * lane]! += low;
    into[2 * lane + 1]! += (lanes[lane]! - low) >> 16;
  }
}
