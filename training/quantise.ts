import type { QuantisedWeights } from './pack';
import type { WordModel } from './word-model';

const LARGEST_STEP = 127;

/** Weights for features of value 1, in 255 steps a column. Cells that round to nothing fall away. */
export function quantise({ vocabulary, linear }: WordModel): QuantisedWeights & { step: number[] } {
  const columns = linear.outputs;
  const worth = linear.weights.map((weight, cell) => weight * linear.rarity[Math.floor(cell / columns)]!);
  const largest = new Array<number>(columns).fill(1e-6);
  worth.forEach((value, cell) => {
    largest[cell % columns] = Math.max(largest[cell % columns]!, Math.abs(value));
  });
  const step = largest.map((value) => value / LARGEST_STEP);
  return { vocabulary, columns, steps: Int8Array.from(worth, (value, cell) => Math.round(value / step[cell % columns]!)), step };
}
