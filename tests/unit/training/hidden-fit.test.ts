import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/training/data/random';
import { fitHidden } from '@/training/fit/hidden-fit';
import { hiddenTables, mixScores } from '@/utils/reader/hidden-layer';

const OPTIONS = { units: 6, epochs: 60, rate: 0.01, penalty: 0, softness: 0.02, batch: 16, seed: 2 };
const COLUMNS = 3;
const ROWS = 400;

/** Thanks and anger are read well by themselves; sarcasm is where both are, and its own column knows nothing of it. */
function sarcasticLesson() {
  const random = seededRandom(9);
  const scores = new Float32Array(ROWS * COLUMNS);
  const target = new Float32Array(ROWS * COLUMNS);
  for (let row = 0; row < ROWS; row++) {
    const [thanks, anger] = [random() < 0.5, random() < 0.5];
    target.set([thanks && !anger ? 1 : 0, anger ? 1 : 0, thanks && anger ? 1 : 0], row * COLUMNS);
    scores.set([thanks ? 2 : -2, anger ? 2 : -2, random() - 0.5], row * COLUMNS);
  }
  const tokens = Array.from({ length: ROWS }, () => 10);
  return { scores, target, tokens };
}

describe('the hidden layer', () => {
  const { scores, target, tokens } = sarcasticLesson();
  const weight = new Float32Array(target.length).fill(1);
  const mixedRows = (layer: ReturnType<typeof fitHidden>) =>
    tokens.map((count, row) => [
      ...mixScores(hiddenTables(layer, COLUMNS), scores.subarray(row * COLUMNS, (row + 1) * COLUMNS), count).subarray(0, COLUMNS),
    ]);

  it('learns what two columns say together', () => {
    const rows = mixedRows(fitHidden({ scores, tokens }, { outputs: COLUMNS, target, weight }, OPTIONS));
    const right = rows.filter((row, at) => row[2]! > 0 === (target[at * COLUMNS + 2] === 1));
    expect(right.length / ROWS).toBeGreaterThan(0.99);
  });

  it('gives the same layer for the same lesson', () => {
    const once = fitHidden({ scores, tokens }, { outputs: COLUMNS, target, weight }, OPTIONS);
    expect(fitHidden({ scores, tokens }, { outputs: COLUMNS, target, weight }, OPTIONS)).toEqual(once);
  });

  it('learns nothing from a column that nobody labelled', () => {
    const unknown = target.map((value, cell) => (cell % COLUMNS === 2 ? Number.NaN : value));
    const layer = fitHidden({ scores, tokens }, { outputs: COLUMNS, target: unknown, weight }, { ...OPTIONS, units: 0 });
    expect(layer.own[2]).toBeCloseTo(1, 2);
    expect(layer.bias[2]).toBeCloseTo(0, 2);
  });
});

it('mixes scores by the units that are active', () => {
  const tables = hiddenTables(
    {
      units: [
        [1, -1, 0],
        [-1, 1, 0],
      ],
      unitBias: [0, 0],
      last: [
        [2, 0],
        [0, 3],
      ],
      own: [1, 0.5],
      bias: [0.25, 0],
    },
    2,
  );
  expect([...mixScores(tables, [3, 1], 5).subarray(0, 2)]).toEqual([0.25 + 3 + 2 * 2, 0.5]);
  expect([...mixScores(tables, [1, 3], 5).subarray(0, 2)]).toEqual([0.25 + 1, 1.5 + 3 * 2]);
});
