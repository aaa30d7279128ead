import { expect, test, vi } from 'vitest';
import { authorOf, type DraftCase, readDraftCases } from '@/tests/drafts/draft-case';
import { judgeCase, measure } from '@/tests/drafts/measure-drafts';
import { openModel } from '@/training/open-model';

const model = openModel();
// The model and some five hundred threads take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const open = readDraftCases('open');
const heldOut = readDraftCases('held out');
const measured = (cases: DraftCase[]) => measure(cases.map((one) => judgeCase(one, model)));

test.each([...new Set(open.map(authorOf))])(
  'on the open drafts by %s it says what an experienced lead would say, and nothing of excellent replies',
  (author) => {
    const { precision, recall, excellentWithRemark } = measured(open.filter((one) => authorOf(one) === author));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.68);
    expect(excellentWithRemark).toBeLessThanOrEqual(0.03);
  },
);

test('on drafts by an author whom the rules never saw it gets no worse than it was measured', () => {
  const { precision, recall, excellentWithRemark } = measured(heldOut);
  expect(precision).toBeGreaterThanOrEqual(0.85);
  expect(recall).toBeGreaterThanOrEqual(0.6);
  expect(excellentWithRemark).toBeLessThanOrEqual(0.1);
});

test('no two cases share an id', () => {
  const ids = [...open, ...heldOut].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
