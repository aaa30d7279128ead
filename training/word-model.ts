import { fitLinear, type LinearModel, type LinearOptions, rowsWith, type Targets } from './fit/linear-fit';
import { type Bag, chooseVocabulary, type Matrix, toMatrix, type Vocabulary } from './fit/matrix';
import { HEAT } from './fit/outputs';

export const FIT: LinearOptions = { epochs: 6, rate: 1.2, penalty: 1.4, contrast: 0.5, softness: 0.05, seed: 1 };
/** 0 keeps the largest weights wherever they are, 1 as many of every column. */
const COLUMN_EVENNESS = 0.5;

/** Heat is read in every message, and is the first to suffer from pruning. */
const HEAT_WORTH = 2;
/** A feature of fewer messages is left out. */
const LEAST_SEEN = 4;

export interface WordModel {
  vocabulary: Vocabulary;
  linear: LinearModel;
}

export interface Lessons {
  matrix: Matrix;
  targets: Targets;
  vocabulary: Vocabulary;
}

export function lessonsOf(bags: readonly Bag[], targets: Targets): Lessons {
  const vocabulary = chooseVocabulary(bags, LEAST_SEEN);
  return { matrix: toMatrix(bags, vocabulary), targets, vocabulary };
}

export function fitWordModel({ matrix, targets, vocabulary }: Lessons, options = FIT): WordModel {
  return { vocabulary, linear: fitLinear(matrix, targets, options) };
}

/**
 * Keeps the `cells` weights that matter most (size times how often they are used), lets the rest go,
 * and fits the kept ones once more so that they make up for the loss.
 */
export function pruneWordModel({ vocabulary, linear }: WordModel, { matrix, targets }: Lessons, cells: number): WordModel {
  const outputs = linear.outputs;
  const seen = rowsWith(matrix);
  const worth = linear.weights.map((weight, cell) => {
    const feature = Math.floor(cell / outputs);
    return Math.abs(weight) * linear.rarity[feature]! * Math.sqrt(seen[feature]!);
  });
  const share = columnSpread(worth, outputs);
  worth.forEach((value, cell) => {
    worth[cell] = ((cell % outputs === HEAT ? HEAT_WORTH : 1) * value) / share[cell % outputs]!;
  });
  const bound = worth.slice().sort()[Math.max(0, worth.length - cells)]!;
  const frozen = Uint8Array.from(worth, (value) => (value < bound ? 1 : 0));
  const kept = { ...linear, weights: linear.weights.map((weight, cell) => (frozen[cell] ? 0 : weight)) };
  return {
    vocabulary,
    linear: fitLinear(matrix, targets, { ...FIT, epochs: 3, rate: 0.3, contrast: 0, seed: 2 }, kept, frozen),
  };
}

/** Typical size of a column. Rare labels have small weights, and would else be the first to go. */
function columnSpread(worth: Float32Array, outputs: number): Float64Array {
  const spread = new Float64Array(outputs);
  worth.forEach((value, cell) => {
    spread[cell % outputs]! += value * value;
  });
  return spread.map((sum) => (sum / (worth.length / outputs)) ** (COLUMN_EVENNESS / 2) || 1);
}
