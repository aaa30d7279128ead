import { seededRandom, shuffled } from '@/training/data/random';
import { factorise, solveLower, solveUpper } from './cholesky';

export interface KernelOptions {
  /** Number of rows that stand for all (Nyström's method, Williams and Seeger 2001). */
  landmarks: number;
  /** The kernel is exp(−gamma · squared distance). */
  gamma: number;
  ridge: number;
  seed: number;
}

/** Dense rows of `size` numbers, row-major. */
export interface DenseRows {
  rows: number;
  size: number;
  values: Float32Array;
}

export interface KernelModel {
  options: KernelOptions;
  landmarks: DenseRows;
  outputs: number;
  /** Row-major, a row a landmark. */
  weights: Float64Array;
  mean: Float64Array;
}

/**
 * Kernel ridge regression of all outputs on dense rows.
 * @param targets row-major, without gaps
 * @returns the model, and for every training row what the model says of it when it is left out
 */
export function fitKernel(
  data: DenseRows,
  targets: Float32Array,
  options: KernelOptions,
): { model: KernelModel; leftOut: Float32Array } {
  const outputs = targets.length / data.rows;
  const chosen = shuffled(
    Array.from({ length: data.rows }, (_, row) => row),
    seededRandom(options.seed),
  ).slice(0, options.landmarks);
  const landmarks = pickRows(data, chosen);
  const size = landmarks.rows;
  const kernel = kernelRows(data, landmarks, options.gamma);
  const square = normalMatrix(kernel, landmarks, data.rows, options);
  const mean = columnMeans(targets, outputs, data.rows);
  const weights = new Float64Array(size * outputs);
  factorise(square, size);
  for (let output = 0; output < outputs; output++) {
    const right = new Float64Array(size);
    for (let row = 0; row < data.rows; row++) {
      const gap = targets[row * outputs + output]! - mean[output]!;
      for (let at = 0; at < size; at++) right[at]! += kernel[row * size + at]! * gap;
    }
    solveLower(square, size, right);
    solveUpper(square, size, right);
    for (let at = 0; at < size; at++) weights[at * outputs + output] = right[at]!;
  }
  const model = { options, landmarks, outputs, weights, mean };
  return { model, leftOut: leaveOneOut(kernel, square, model, targets, data.rows) };
}

export function scoreKernel(data: DenseRows, model: KernelModel): Float32Array {
  const scores = new Float32Array(data.rows * model.outputs);
  const block = 1000;
  for (let from = 0; from < data.rows; from += block) {
    const rows = Math.min(block, data.rows - from);
    const part = { rows, size: data.size, values: data.values.subarray(from * data.size, (from + rows) * data.size) };
    const kernel = kernelRows(part, model.landmarks, model.options.gamma);
    for (let row = 0; row < rows; row++) scores.set(predict(kernel, row, model), (from + row) * model.outputs);
  }
  return scores;
}

function pickRows({ size, values }: DenseRows, chosen: number[]): DenseRows {
  const picked = new Float32Array(chosen.length * size);
  chosen.forEach((row, at) => {
    picked.set(values.subarray(row * size, (row + 1) * size), at * size);
  });
  return { rows: chosen.length, size, values: picked };
}

function kernelRows(left: DenseRows, right: DenseRows, gamma: number): Float32Array {
  const { size } = left;
  const kernel = new Float32Array(left.rows * right.rows);
  const norms = (rows: DenseRows) =>
    Float64Array.from({ length: rows.rows }, (_, row) => dot(rows.values, row * size, rows.values, row * size, size));
  const [leftNorms, rightNorms] = [norms(left), norms(right)];
  for (let row = 0; row < left.rows; row++)
    for (let other = 0; other < right.rows; other++) {
      const distance = leftNorms[row]! + rightNorms[other]! - 2 * dot(left.values, row * size, right.values, other * size, size);
      kernel[row * right.rows + other] = Math.exp(-gamma * Math.max(0, distance));
    }
  return kernel;
}

/** Four sums at once, so that they need not wait for each other. */
function dot(left: Float32Array, from: number, right: Float32Array, at: number, size: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const even = size & ~3;
  for (let part = 0; part < even; part += 4) {
    a += left[from + part]! * right[at + part]!;
    b += left[from + part + 1]! * right[at + part + 1]!;
    c += left[from + part + 2]! * right[at + part + 2]!;
    d += left[from + part + 3]! * right[at + part + 3]!;
  }
  for (let part = even; part < size; part++) a += left[from + part]! * right[at + part]!;
  return a + b + (c + d);
}

/** KᵀK + ridge · (kernel among the landmarks), lower triangle. */
function normalMatrix(kernel: Float32Array, landmarks: DenseRows, rows: number, { gamma, ridge }: KernelOptions): Float64Array {
  const size = landmarks.rows;
  const square = new Float64Array(size * size);
  const among = kernelRows(landmarks, landmarks, gamma);
  const columns = transposed(kernel, rows, size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++)
      square[row * size + column] = dot(columns, row * rows, columns, column * rows, rows) + ridge * among[row * size + column]!;
    square[row * size + row]! += 1e-4;
  }
  return square;
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) turned[column * rows + row] = values[row * columns + column]!;
  return turned;
}

function columnMeans(targets: Float32Array, outputs: number, rows: number): Float64Array {
  const mean = new Float64Array(outputs);
  for (let at = 0; at < targets.length; at++) mean[at % outputs]! += targets[at]! / rows;
  return mean;
}

function predict(kernel: Float32Array, row: number, { landmarks, outputs, weights, mean }: KernelModel): Float64Array {
  const score = mean.slice();
  for (let at = 0; at < landmarks.rows; at++) {
    const value = kernel[row * landmarks.rows + at]!;
    for (let output = 0; output < outputs; output++) score[output]! += value * weights[at * outputs + output]!;
  }
  return score;
}

/** Predictions of a linear smoother without the row itself: (prediction − share · truth) / (1 − share), the row's own share being its leverage. */
function leaveOneOut(
  kernel: Float32Array,
  lower: Float64Array,
  model: KernelModel,
  targets: Float32Array,
  rows: number,
): Float32Array {
  const size = model.landmarks.rows;
  const leftOut = new Float32Array(targets.length);
  for (let row = 0; row < rows; row++) {
    const part = Float64Array.from(kernel.subarray(row * size, (row + 1) * size));
    solveLower(lower, size, part);
    let share = 1 / rows;
    for (const value of part) share += value * value;
    const score = predict(kernel, row, model);
    for (let output = 0; output < model.outputs; output++)
      leftOut[row * model.outputs + output] = (score[output]! - share * targets[row * model.outputs + output]!) / (1 - share);
  }
  return leftOut;
}
