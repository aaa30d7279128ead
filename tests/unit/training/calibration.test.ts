import { expect, it } from 'vitest';
import { calibrate, type Unseen } from '@/training/calibration';
import type { LabelledMessage } from '@/training/data/labelled';
import { columnOf, OUTPUTS } from '@/training/fit/outputs';

/** Ten messages that ask for a refund and ten that do not, told apart by their scores, but for one in each ten. */
const LABELLED: Unseen[] = Array.from({ length: 20 }, (_, at) => {
  const isRefund = at < 10;
  const row: LabelledMessage = { id: String(at), text: '', heat: 0, tone: [], request: isRefund ? ['refund'] : [], signal: [] };
  const scores = new Float32Array(OUTPUTS.length);
  scores[columnOf('refund')] = (isRefund ? 1 : -1) * (at % 10 === 0 ? -1 : 1);
  return { row, scores, weight: 1 };
});

it('takes a facet that was not labelled for unknown, not for absent', () => {
  const unknown = LABELLED.map(({ row: { request: _, ...row }, scores }) => ({ row, scores, weight: 5 }));
  expect(calibrate([...LABELLED, ...unknown]).calibration.refund).toEqual(calibrate(LABELLED).calibration.refund);
  expect(calibrate([...LABELLED, ...unknown]).levels.refund).toEqual(calibrate(LABELLED).levels.refund);
});
