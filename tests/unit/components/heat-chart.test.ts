import { expect, test } from 'vitest';
import { heatChart } from '@/components/reading/heat-chart';
import { heatedView } from '@/tests/browser/panel/views';

test('customer messages stand in time order between the replies, with the turning point marked', () => {
  const { ticket, reading } = heatedView();
  const { points, replies } = heatChart(ticket, reading);
  expect(points.map(({ messageId, number, turning }) => [messageId, number, turning])).toEqual([
    ['m1', 1, false],
    ['m3', 2, false],
    ['m4', 3, true],
  ]);
  expect(points.map(({ x }) => x)).toEqual([0, 2 / 3, 1]);
  expect(replies).toEqual([1 / 3]);
});

test('a message that could not be read has no point', () => {
  const { ticket, reading } = heatedView();
  reading.messages[1]!.unread = { reason: 'no_text' };
  expect(heatChart(ticket, reading).points.map(({ messageId }) => messageId)).toEqual(['m1', 'm4']);
});
