import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCorpus } from '@/training/data/labelled';
import { judgeMessage } from '@/utils/reader/judge';
import { addRows, fromLane, LANE_OF, LANES, MOST_COLUMNS, MOST_ROWS, TO_RIGHT, toLane } from '@/utils/reader/lanes';
import { loadModel } from '@/utils/reader/model';

const weight = fc.integer({ min: -127, max: 127 });

it('adds up every column by itself, as many rows as a lane has room for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(weight, { minLength: MOST_COLUMNS, maxLength: MOST_COLUMNS }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: MOST_ROWS }),
      (rows, count) => {
        const table = new Float64Array(rows.length * LANES);
        rows.forEach((weights, row) => {
          weights.forEach((one, column) => {
            table[row * LANES + LANE_OF[column]!]! += toLane(column, one);
          });
        });
        const wanted = Int32Array.from({ length: count }, (_, at) => at % rows.length);
        const sum = new Float64Array(LANES);
        addRows(table, wanted, 0, count, sum, 0);
        for (let column = 0; column < MOST_COLUMNS; column++) {
          const expected = wanted.reduce((total, row) => total + rows[row]![column]!, 0);
          expect(fromLane(sum[LANE_OF[column]!]!, TO_RIGHT[column]!)).toBe(expected);
        }
      },
    ),
    { numRuns: 50 },
  );
});

it('gives the same answer whatever it has read before, words being remembered', () => {
  const bytes = new Uint8Array(readFileSync('public/reader.model')).buffer;
  const texts = readCorpus('training/corpus')
    .filter((row) => row.held_out)
    .slice(0, 300)
    .map(({ text }) => text);
  const [one, other] = [loadModel(bytes), loadModel(bytes)];
  const first = texts.map((text) => judgeMessage(one, text));
  // A second model makes the reader forget all words.
  judgeMessage(other, 'hello');
  const backwards = texts.toReversed().map((text) => judgeMessage(one, text));
  expect(backwards.toReversed()).toEqual(first);
});
