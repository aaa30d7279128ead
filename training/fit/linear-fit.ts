import { seededRandom, shuffled } from '@/training/data/random';
import { contrasts } from './contrast';
import type { Matrix } from './matrix';

/** What the fit aims at: `target` in [0, 1] (`NaN` is unknown) and `weight`, both row-major with `outputs` columns. */
export interface Targets {
  outputs: number;
  target: Float32Array;
  weight: Float32Array;
}

export interface LinearOptions {
  epochs: number;
  rate: number;
  /** Strength of the squared penalty per weight, shared out over the rows that have the feature. */
  penalty: number;
  /** See `contrasts`; 0 where absent. */
  contrast?: number;
  /**
   * Targets are drawn in by this much from 0 and from 1, 0 where absent: labels are judgements, and a score that need not reach for
   * certainty is ruled less by single rows (label smoothing, Szegedy et al. 2016).
   */
  softness?: number;
  seed: number;
}

/** Weights row-major, a row a feature, for features whose values are inverse document frequencies (see `rarities`). */
export interface LinearModel {
  outputs: number;
  weights: Float32Array;
  bias: Float32Array;
  rarity: Float32Array;
}

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
export const logit = (share: number) => Math.log(share / (1 - share));

/** Keeps first steps of the fit of the same size whatever the block. */
export const BLOCK_SCALE = 0.25;

/** What a feature counts in a block of `size` known features, before its rarity. */
export function blockScale(size: number): number {
  return size === 0 ? 0 : BLOCK_SCALE / Math.sqrt(size);
}

/** Inverse document frequency of each feature: ln((rows + 1) / (rows with it + 1)) + 1. */
export function rarities(matrix: Matrix): Float32Array {
  return rowsWith(matrix).map((rows) => Math.log((matrix.rows + 1) / (rows + 1)) + 1);
}

export function rowsWith(matrix: Matrix): Float32Array {
  const rows = new Float32Array(matrix.features);
  for (const id of matrix.ids) rows[id]!++;
  return rows;
}

function valuesOf(matrix: Matrix, rarity: Float32Array): Float32Array {
  const values = new Float32Array(matrix.ids.length);
  for (let row = 0; row < matrix.rows; row++) {
    const [from, middle, to] = [matrix.from[row]!, matrix.middle[row]!, matrix.from[row + 1]!];
    for (let at = from; at < to; at++)
      values[at] = rarity[matrix.ids[at]!]! * blockScale(at < middle ? middle - from : to - middle);
  }
  return values;
}

/**
 * One logistic regression an output, all at once, with cross-entropy against soft targets.
 * AdaGrad (Duchi, Hazan and Singer 2011) with a step that falls to nothing; the visiting order is drawn from `seed`.
 * `frozen` cells (row-major, 1 for frozen) stay what they are in `start`.
 */
export function fitLinear(
  matrix: Matrix,
  targets: Targets,
  options: LinearOptions,
  start?: LinearModel,
  frozen?: Uint8Array,
): LinearModel {
  const { outputs } = targets;
  const { ids } = matrix;
  const rarity = start?.rarity ?? rarities(matrix);
  const values = valuesOf(matrix, rarity);
  const factors = contrasts(matrix, targets, options.contrast ?? 0);
  const weights = start ? start.weights.slice() : new Float32Array(matrix.features * outputs);
  const bias = start ? start.bias.slice() : initialBias(targets, matrix.rows);
  const history = new Float32Array(weights.length).fill(1e-6);
  const biasHistory = new Float32Array(outputs).fill(1e-6);
  const decay = rowsWith(matrix).map((rows) => (rows === 0 ? 0 : options.penalty / rows));
  const random = seededRandom(options.seed);
  const order = Array.from({ length: matrix.rows }, (_, row) => row);
  const score = new Float32Array(outputs);
  const slope = new Float32Array(outputs);
  const steps = options.epochs * matrix.rows;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const row of shuffled(order, random)) {
      const rate = options.rate * (1 - step++ / steps);
      const from = matrix.from[row]!;
      const to = matrix.from[row + 1]!;
      score.set(bias);
      addUp(ids, values, from, to, weights, score, factors);
      if (!slopes(score, targets, row, options.softness ?? 0, slope)) continue;
      for (let at = from; at < to; at++) {
        const base = ids[at]! * outputs;
        const value = values[at]!;
        const shrink = decay[ids[at]!]!;
        for (let output = 0; output < outputs; output++) {
          const raw = slope[output]!;
          const cell = base + output;
          if (raw === 0 || (frozen && frozen[cell] === 1)) continue;
          const gradient = raw * value * factors[cell]! + shrink * weights[cell]!;
          const past = history[cell]! + gradient * gradient;
          history[cell] = past;
          weights[cell]! -= (rate * gradient) / Math.sqrt(past);
        }
      }
      for (let output = 0; output < outputs; output++) {
        const gradient = slope[output]!;
        biasHistory[output]! += gradient * gradient;
        bias[output]! -= (0.1 * rate * gradient) / Math.sqrt(biasHistory[output]!);
      }
    }
  }
  factors.forEach((factor, cell) => {
    weights[cell]! *= factor;
  });
  return { outputs, weights, bias, rarity };
}

/** Adds the sums of a row to `score`. Weights count as multiples of their `factors`, where there are any. */
function addUp(
  ids: Int32Array,
  values: Float32Array,
  from: number,
  to: number,
  weights: Float32Array,
  score: Float32Array,
  factors?: Float32Array,
): void {
  const outputs = score.length;
  for (let at = from; at < to; at++) {
    const base = ids[at]! * outputs;
    const value = values[at]!;
    for (let cell = base; cell < base + outputs; cell++)
      score[cell - base]! += (factors ? value * factors[cell]! : value) * weights[cell]!;
  }
}

function initialBias({ outputs, target, weight }: Targets, rows: number): Float32Array {
  const bias = new Float32Array(outputs);
  for (let output = 0; output < outputs; output++) {
    let sum = 0.5;
    let total = 1;
    for (let row = 0; row < rows; row++) {
      const value = target[row * outputs + output]!;
      if (Number.isNaN(value)) continue;
      sum += value * weight[row * outputs + output]!;
      total += weight[row * outputs + output]!;
    }
    bias[output] = logit(Math.min(0.9, Math.max(0.001, sum / total)));
  }
  return bias;
}

function slopes(
  score: Float32Array,
  { outputs, target, weight }: Targets,
  row: number,
  softness: number,
  slope: Float32Array,
): boolean {
  let any = false;
  for (let output = 0; output < outputs; output++) {
    const value = target[row * outputs + output]!;
    const known = !Number.isNaN(value);
    slope[output] = known
      ? weight[row * outputs + output]! * (sigmoid(score[output]!) - softness - (1 - 2 * softness) * value)
      : 0;
    any ||= known;
  }
  return any;
}

/** Raw scores (logits) of every row, row-major. */
export function scoreLinear(matrix: Matrix, model: LinearModel): Float32Array {
  const values = valuesOf(matrix, model.rarity);
  const scores = new Float32Array(matrix.rows * model.outputs);
  for (let row = 0; row < matrix.rows; row++) {
    const score = scores.subarray(row * model.outputs, (row + 1) * model.outputs);
    score.set(model.bias);
    addUp(matrix.ids, values, matrix.from[row]!, matrix.from[row + 1]!, model.weights, score);
  }
  return scores;
}
