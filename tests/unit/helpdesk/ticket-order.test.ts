import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTimeOrder } from '@/utils/helpdesk/ticket-order';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const ids = (result: { messages: { id?: string }[] }) => result.messages.map(({ id }) => id);

describe('the order of messages', () => {
  it('is the order of their times, whichever way the page runs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1 }), (minutes) => {
        const messages = minutes.map((minute) => ({ id: String(minute), at: at(minute) }));
        const { messages: ordered, certain } = inTimeOrder(messages, 'by_id');
        expect(ordered.map((message) => Number(message.id))).toEqual([...minutes].sort((a, b) => a - b));
        expect(certain).toBe(true);
      }),
    );
  });

  it('keeps the page order among messages of the same moment, turned round where the page is', () => {
    const sameMoment = [
      { id: 'c', at: at(2) },
      { id: 'b', at: at(1) },
      { id: 'a', at: at(1) },
      { id: 'z', at: at(0) },
    ];
    expect(ids(inTimeOrder(sameMoment, 'by_id'))).toEqual(['z', 'a', 'b', 'c']);
  });

  it('follows ids where a time is missing, because ids grow with time', () => {
    const messages = [{ id: '30', at: at(3) }, { id: '20' }, { id: '10', at: at(1) }];
    expect(ids(inTimeOrder(messages, 'by_id'))).toEqual(['10', '20', '30']);
  });

  it('puts a message without time or number behind the one that it follows', () => {
    const messages = [{ id: 'a', at: at(1) }, { id: 'x' }, { id: 'b', at: at(2) }];
    expect(ids(inTimeOrder(messages, 'by_id'))).toEqual(['a', 'x', 'b']);
  });

  it('is uncertain when nothing tells it', () => {
    expect(inTimeOrder([{ id: 'a' }, { id: 'b' }], 'by_id')).toEqual({ messages: [{ id: 'a' }, { id: 'b' }], certain: false });
  });

  it('turns a page that is known to run newest first', () => {
    expect(ids(inTimeOrder([{ id: 'b' }, { id: 'a' }], 'newest_first'))).toEqual(['a', 'b']);
  });

  it('loses and adds nothing', () => {
    const message = fc.record({
      id: fc.option(fc.string(), { nil: undefined }),
      at: fc.option(fc.integer({ min: 0, max: 500 }).map(at), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(message), fc.constantFrom('by_id', 'oldest_first', 'newest_first'), (messages, order) => {
        const result = inTimeOrder(messages, order as 'by_id').messages;
        expect(new Set(result)).toEqual(new Set(messages));
        expect(result).toHaveLength(messages.length);
      }),
    );
  });
});
