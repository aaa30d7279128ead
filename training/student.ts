import type { LabelledMessage } from './data/labelled';
import { targetsOfGold } from './fit/gold';
import { fitLinear, type LinearModel, type LinearOptions, rowsWith, type Targets } from './fit/linear-fit';
import { type Bag, chooseVocabulary, type Matrix, toMatrix, type Vocabulary } from './fit/matrix';
import { HEAT, OUTPUTS } from './fit/outputs';

export const STUDENT: LinearOptions = { epochs: 6, rate: 1.2, penalty: 0.8, contrast: 0.5, softness: 0.05, seed: 1 };
/** What a taught row counts beside a row that was labelled. The teacher knows feelings better than topics. */
const TAUGHT_WEIGHT = { heat: 1.4, tone: 0.7, topic: 0.05 };
const FIRST_TOPIC = OUTPUTS.indexOf('refund');
/** 0 keeps the largest weights wherever they are, 1 as many of every column. */
const COLUMN_EVENNESS = 0.5;
/** Heat is read in every message, and is the first to suffer from pruning. */
const HEAT_WORTH = 2;
const GOLD_IN_VOCABULARY = 3;
const LEAST_SEEN = 9;

export interface Student {
  vocabulary: Vocabulary;
  linear: LinearModel;
}

export interface Lessons {
  matrix: Matrix;
  targets: Targets;
  vocabulary: Vocabulary;
}

/** Labelled and taught rows as one set to learn from. `taught` is row-major, as `teach` gives it. */
export function lessonsOf(gold: readonly LabelledMessage[], goldBags: Bag[], poolBags: Bag[], taught: Float32Array): Lessons {
  const bags = [...goldBags, ...poolBags];
  const worth = Float32Array.from(bags, (_, row) => (row < gold.length ? GOLD_IN_VOCABULARY : 1));
  const vocabulary = chooseVocabulary(bags, worth, LEAST_SEEN);
  const outputs = OUTPUTS.length;
  const own = targetsOfGold(gold);
  const target = new Float32Array(bags.length * outputs);
  const { heat, tone, topic } = TAUGHT_WEIGHT;
  const weight = Float32Array.from(target, (_, cell) => {
    const column = cell % outputs;
    return column === HEAT ? heat : column < FIRST_TOPIC ? tone : topic;
  });
  target.set(own.target);
  weight.set(own.weight);
  target.set(taught, own.target.length);
  return { matrix: toMatrix(bags, vocabulary), targets: { outputs, target, weight }, vocabulary };
}

export function fitStudent({ matrix, targets, vocabulary }: Lessons, options = STUDENT): Student {
  return { vocabulary, linear: fitLinear(matrix, targets, options) };
}

/**
 * Keeps the `cells` weights that matter most (size times how often they are used), lets the rest go,
 * and fits the kept ones once more so that they make up for the loss.
 */
export function pruneStudent({ vocabulary, linear }: Student, { matrix, targets }: Lessons, cells: number): Student {
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
    linear: fitLinear(matrix, targets, { ...STUDENT, epochs: 1, rate: 0.1, contrast: 0, seed: 2 }, kept, frozen),
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
