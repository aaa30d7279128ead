import type { Targets } from './linear-fit';
import type { Matrix } from './matrix';

/** Ratios beyond this say no more than "hardly ever without". */
const LARGEST = 3;

/**
 * How telling each feature is for each output by counting alone: the size of the log-count ratio of Wang and Manning (2012, "NB-SVM"),
 * mixed with 1. A weight is learned as a multiple of it, so that telling features move first and common ones need proof.
 * @param share 0 leaves all cells alike, 1 is the ratio itself
 * @returns a factor a cell, row-major like the weights
 */
export function contrasts(matrix: Matrix, { outputs, target }: Targets, share: number): Float32Array {
  const factors = new Float32Array(matrix.features * outputs).fill(1);
  if (share === 0) return factors;
  const withLabel = new Float32Array(factors.length);
  const without = new Float32Array(factors.length);
  const allWith = new Float64Array(outputs);
  const allWithout = new Float64Array(outputs);
  for (let row = 0; row < matrix.rows; row++) {
    for (let output = 0; output < outputs; output++) {
      const value = target[row * outputs + output]!;
      if (Number.isNaN(value)) continue;
      allWith[output]! += value;
      allWithout[output]! += 1 - value;
      for (let at = matrix.from[row]!; at < matrix.from[row + 1]!; at++) {
        const cell = matrix.ids[at]! * outputs + output;
        withLabel[cell]! += value;
        without[cell]! += 1 - value;
      }
    }
  }
  for (let cell = 0; cell < factors.length; cell++) {
    const output = cell % outputs;
    const ratio =
      Math.log((withLabel[cell]! + 1) / (allWith[output]! + 1)) - Math.log((without[cell]! + 1) / (allWithout[output]! + 1));
    factors[cell] = 1 - share + share * Math.min(LARGEST, Math.abs(ratio));
  }
  return factors;
}
