import { expect, test, vi } from 'vitest';
import { readDraftCases } from '@/tests/drafts/draft-case';
import { judgeCase, measure } from '@/tests/drafts/measure-drafts';
import { openModel } from '@/training/open-model';

const model = openModel();
// The model and 325 threads take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const measured = (part: 'open' | 'held out') => measure(readDraftCases(part).map((one) => judgeCase(one, model)));

test('on the open drafts it says what an experienced lead would say, and nothing of excellent replies', () => {
  const { precision, recall, excellentWithRemark } = measured('open');
  expect(precision).toBeGreaterThanOrEqual(0.85);
  expect(recall).toBeGreaterThanOrEqual(0.65);
  expect(excellentWithRemark).toBeLessThanOrEqual(0.1);
});

test('on drafts that nobody looked at it gets no worse than it was measured; the goal is 0.85, 0.6 and 0.1', () => {
  const { precision, recall, excellentWithRemark } = measured('held out');
  expect(precision).toBeGreaterThanOrEqual(0.8);
  expect(recall).toBeGreaterThanOrEqual(0.42);
  expect(excellentWithRemark).toBeLessThanOrEqual(0.25);
});
