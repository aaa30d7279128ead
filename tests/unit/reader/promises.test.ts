import { describe, expect, it } from 'vitest';
import { ownWordsOf } from '@/utils/reader/own-words';
import { findPromises } from '@/utils/reader/promises';
import type { MessageReading } from '@/utils/ticket/reading';
import { threadOf } from './thread-example';

const promisesOf = (newest: MessageReading | undefined, ...said: Parameters<typeof threadOf>) =>
  findPromises(threadOf(...said).messages.map(ownWordsOf), newest);
const calm: MessageReading = { messageId: 'm2', heat: 0, heatEvidence: [], findings: [] };
const pleased: MessageReading = {
  ...calm,
  findings: [{ facet: 'tone', label: 'grateful', level: 'sure', probability: 0.9, evidence: [] }],
};

describe('promises in replies', () => {
  it.each([
    ['I will call you by Thursday.', '2026-11-05'],
    ['Your refund should reach your card within 3-5 working days.', '2026-11-09'],
    ["You'll have an answer tomorrow.", '2026-11-03'],
    ['It will be delivered on 12 November.', '2026-11-12'],
  ])('finds: %s', (text, due) => {
    const [promise] = promisesOf(calm, ['agent', text]);
    expect(promise?.evidence.text).toBe(text);
    expect(promise?.due?.slice(0, 10)).toBe(due);
  });

  it.each([
    'I cannot send it by Friday.',
    'Could you send the photo by Friday?',
    'If you send the form by Friday, I will book it.',
    'I will look into it.',
    'You ordered it on Monday.',
  ])('finds none in: %s', (text) => {
    expect(promisesOf(calm, ['agent', text])).toEqual([]);
  });

  it('is broken when its time had passed as the customer last wrote', () => {
    const promise: Parameters<typeof threadOf>[0] = ['agent', 'Your refund will arrive by Thursday.', '2026-11-02T12:00:00Z'];
    const broken = (at: string, newest = calm) => promisesOf(newest, promise, ['customer', 'Hello?', at])[0]?.broken;
    expect(broken('2026-11-04T12:00:00Z')).toBe(false);
    expect(broken('2026-11-07T12:00:00Z')).toBe(true);
    expect(broken('2026-11-07T12:00:00Z', pleased)).toBe(false);
  });

  it('is kept when contact was promised and made in time', () => {
    const thread = (at: string) =>
      promisesOf(
        calm,
        ['agent', 'I will get back to you by Thursday.', '2026-11-02T12:00:00Z'],
        ['agent', 'Here is what I found out.', at],
        ['customer', 'And now?', '2026-11-08T12:00:00Z'],
      )[0]?.broken;
    expect(thread('2026-11-04T12:00:00Z')).toBe(false);
    expect(thread('2026-11-07T12:00:00Z')).toBe(true);
  });

  it('works nothing out for a message without a time', () => {
    const { messages } = threadOf(['agent', 'I will call you by Thursday.']);
    const timeless = messages.map(({ at: _, ...message }) => ownWordsOf(message));
    expect(findPromises(timeless, calm)).toMatchObject([{ due: undefined, broken: false }]);
  });
});
