import { seededRandom, shuffled } from '@/training/data/random';
import type { Matrix } from './matrix';

/** What the fit aims at: `target` in [0, 1] (`NaN` is unknown), `weight` per row; both row-major with `outputs` columns. */
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
  seed: number;
  /** Power of a block's size by which its sum is divided. */
  damping: number;
  /** Share of the letters block against the words block. */
  letterScale: number;
}

export interface LinearModel {
  outputs: number;
  features: number;
  weights: Float32Array;
  bias: Float32Array;
}

/** Scale of a block of `size` known features. */
export function blockScale(size: number, damping: number): number {
  return size === 0 ? 0 : size ** -damping;
}

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/**
 * One logistic regression an output, all at once, with cross-entropy against soft targets.
 * AdaGrad (Duchi, Hazan and Singer 2011) with a step that falls to nothing; visiting order is drawn from `seed`.
 */
export function fitLinear(matrix: Matrix, targets: Targets, options: LinearOptions, start?: LinearModel): LinearModel {
  const { outputs } = targets;
  const { features } = matrix;
  const weights = start ? start.weights.slice() : new Float32Array(features * outputs);
  const bias = start ? start.bias.slice() : initialBias(targets, matrix.rows);
  const history = new Float32Array(features * outputs).fill(1e-6);
  const biasHistory = new Float32Array(outputs).fill(1e-6);
  const decay = penalties(matrix, options.penalty);
  const random = seededRandom(options.seed);
  const order = Array.from({ length: matrix.rows }, (_, row) => row);
  const score = new Float32Array(outputs);
  const slope = new Float32Array(outputs);
  let step = 0;
  const steps = options.epochs * matrix.rows;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const row of shuffled(order, random)) {
      const rate = options.rate * (1 - step++ / steps);
      const middle = matrix.middle[row]!;
      const from = matrix.from[row]!;
      const to = matrix.from[row + 1]!;
      const wordScale = blockScale(middle - from, options.damping);
      const letterScale = options.letterScale * blockScale(to - middle, options.damping);
      score.set(bias);
      addBlock(matrix.ids, from, middle, wordScale, weights, score);
      addBlock(matrix.ids, middle, to, letterScale, weights, score);
      if (!slopes(score, targets, row, slope)) continue;
      descend(matrix.ids, from, middle, wordScale, weights, history, slope, decay, rate);
      descend(matrix.ids, middle, to, letterScale, weights, history, slope, decay, rate);
      for (let output = 0; output < outputs; output++) {
        const gradient = slope[output]!;
        biasHistory[output]! += gradient * gradient;
        bias[output]! -= (0.1 * rate * gradient) / Math.sqrt(biasHistory[output]!);
      }
    }
  }
  return { outputs, features, weights, bias };
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
    const share = Math.min(0.9, Math.max(0.001, sum / total));
    bias[output] = Math.log(share / (1 - share));
  }
  return bias;
}

function penalties(matrix: Matrix, penalty: number): Float32Array {
  const seen = new Float32Array(matrix.features);
  for (const id of matrix.ids) seen[id]!++;
  return seen.map((times) => (times === 0 ? 0 : penalty / times));
}

function addBlock(ids: Int32Array, from: number, to: number, scale: number, weights: Float32Array, score: Float32Array): void {
  const outputs = score.length;
  for (let at = from; at < to; at++) {
    const base = ids[at]! * outputs;
    for (let output = 0; output < outputs; output++) score[output]! += scale * weights[base + output]!;
  }
}

function slopes(score: Float32Array, { outputs, target, weight }: Targets, row: number, slope: Float32Array): boolean {
  let any = false;
  for (let output = 0; output < outputs; output++) {
    const value = target[row * outputs + output]!;
    const known = !Number.isNaN(value);
    slope[output] = known ? weight[row * outputs + output]! * (sigmoid(score[output]!) - value) : 0;
    any ||= known;
  }
  return any;
}

function descend(
  ids: Int32Array,
  from: number,
  to: number,
  scale: number,
  weights: Float32Array,
  history: Float32Array,
  slope: Float32Array,
  decay: Float32Array,
  rate: number,
): void {
  const outputs = slope.length;
  for (let at = from; at < to; at++) {
    const id = ids[at]!;
    const base = id * outputs;
    const shrink = decay[id]!;
    for (let output = 0; output < outputs; output++) {
      const raw = slope[output]!;
      if (raw === 0) continue;
      const cell = base + output;
      const gradient = raw * scale + shrink * weights[cell]!;
      const past = history[cell]! + gradient * gradient;
      history[cell] = past;
      weights[cell]! -= (rate * gradient) / Math.sqrt(past);
    }
  }
}

/** Raw scores (logits) of every row, row-major. */
export function scoreLinear(
  matrix: Matrix,
  model: LinearModel,
  options: Pick<LinearOptions, 'damping' | 'letterScale'>,
): Float32Array {
  const scores = new Float32Array(matrix.rows * model.outputs);
  for (let row = 0; row < matrix.rows; row++) {
    const score = scores.subarray(row * model.outputs, (row + 1) * model.outputs);
    const middle = matrix.middle[row]!;
    score.set(model.bias);
    addBlock(
      matrix.ids,
      matrix.from[row]!,
      middle,
      blockScale(middle - matrix.from[row]!, options.damping),
      model.weights,
      score,
    );
    addBlock(
      matrix.ids,
      middle,
      matrix.from[row + 1]!,
      options.letterScale * blockScale(matrix.from[row + 1]! - middle, options.damping),
      model.weights,
      score,
    );
  }
  return scores;
}
