import { MAGIC, type ModelFacts } from '@/utils/reader/model';
import type { Vocabulary } from './fit/matrix';

/** Weights in steps of a byte, row-major; zero cells are not stored. */
export interface QuantisedWeights {
  vocabulary: Vocabulary;
  columns: number;
  steps: Int8Array;
}

/** The bytes of a model file: head, cells a feature, columns of the cells, weights of the cells, keys as gaps. See `loadModel`. */
export function packModel(facts: ModelFacts, { vocabulary, columns, steps }: QuantisedWeights): Uint8Array {
  const keys: number[] = [];
  const counts: number[] = [];
  const cellColumns: number[] = [];
  const cellWeights: number[] = [];
  let previous = -1;
  vocabulary.forEach((key, row) => {
    const before = cellColumns.length;
    for (let column = 0; column < columns; column++) {
      const weight = steps[row * columns + column]!;
      if (weight === 0) continue;
      cellColumns.push(column);
      cellWeights.push(weight);
    }
    if (cellColumns.length === before) return;
    counts.push(cellColumns.length - before);
    pushGap(keys, key - previous - 1);
    previous = key;
  });
  const head = new TextEncoder().encode(JSON.stringify(facts));
  const bytes = new Uint8Array(16 + head.length + counts.length + 2 * cellColumns.length + keys.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, head.length);
  view.setUint32(8, counts.length);
  view.setUint32(12, cellColumns.length);
  let at = 16;
  for (const part of [head, counts, cellColumns, Int8Array.from(cellWeights), keys]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function pushGap(keys: number[], gap: number): void {
  let rest = gap;
  while (rest > 127) {
    keys.push((rest & 127) | 128);
    rest >>>= 7;
  }
  keys.push(rest);
}
