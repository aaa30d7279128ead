import { MAGIC, type ModelFacts, PREAMBLE } from '@/utils/reader/model';
import { MASK_BYTES, MOST_LISTED } from '@/utils/reader/model-columns';
import type { Vocabulary } from './fit/matrix';

/** Weights in steps of a byte, row-major; zero cells are not stored. */
export interface QuantisedWeights {
  vocabulary: Vocabulary;
  columns: number;
  steps: Int8Array;
}

/** The bytes of a model file: head, weights a feature, their columns, the weights, keys as gaps. See `loadModel` and `readColumns`. */
export function packModel(facts: ModelFacts, { vocabulary, columns, steps }: QuantisedWeights): Uint8Array {
  const keys: number[] = [];
  const counts: number[] = [];
  const coded: number[] = [];
  const cellWeights: number[] = [];
  let previous = -1;
  vocabulary.forEach((key, row) => {
    const used: number[] = [];
    for (let column = 0; column < columns; column++) {
      const weight = steps[row * columns + column]!;
      if (weight === 0) continue;
      used.push(column);
      cellWeights.push(weight);
    }
    if (used.length === 0) return;
    counts.push(used.length);
    coded.push(...(used.length > MOST_LISTED ? maskOf(used) : used));
    pushGap(keys, key - previous - 1);
    previous = key;
  });
  const head = new TextEncoder().encode(JSON.stringify(facts));
  const bytes = new Uint8Array(PREAMBLE + head.length + counts.length + coded.length + cellWeights.length + keys.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, head.length);
  view.setUint32(8, counts.length);
  view.setUint32(12, coded.length);
  view.setUint32(16, cellWeights.length);
  let at = PREAMBLE;
  for (const part of [head, counts, coded, Int8Array.from(cellWeights), keys]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function maskOf(columns: readonly number[]): Uint8Array {
  const mask = new Uint8Array(MASK_BYTES);
  for (const column of columns) mask[column >> 3]! |= 1 << (column & 7);
  return mask;
}

function pushGap(keys: number[], gap: number): void {
  let rest = gap;
  while (rest > 127) {
    keys.push((rest & 127) | 128);
    rest >>>= 7;
  }
  keys.push(rest);
}
