import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyCustomer, requesterFrom } from '@/utils/helpdesk/ticket-requester';

describe('the requester as the page shows them', () => {
  it.each([
    ['Anna Berg', 'Anna Berg', 'Anna'],
    ['Berg, Anna', 'Anna Berg', 'Anna'],
    ['Dr. Anna Berg', 'Anna Berg', 'Anna'],
    ['Dr. Berg', 'Berg', 'Dr. Berg'],
    ['Frau Müller', 'Müller', 'Frau Müller'],
    ['Anna Berg <anna@example.com>', 'Anna Berg', 'Anna'],
    ['"Anna Berg" (anna@example.com)', 'Anna Berg', 'Anna'],
    ['Prince', 'Prince', 'Prince'],
    ['<b>Bob</b> Stone', 'Bob Stone', 'Bob'],
    ['Łukasz Żak', 'Łukasz Żak', 'Łukasz'],
  ])('%s', (shown, name, firstName) => {
    expect(requesterFrom(shown)).toEqual({ name, firstName, from: 'page' });
  });

  it('is guessed from an address, and marked as a guess', () => {
    expect(requesterFrom('anna.berg+shop@example.com')).toEqual({ name: 'Anna Berg', firstName: 'Anna', from: 'email' });
  });

  it.each(['info@example.com', 'support@example.com', '4711@example.com', '', '  ', '+49 170 1234567', undefined])(
    'is unknown for %s',
    (shown) => {
      expect(requesterFrom(shown)).toBeUndefined();
    },
  );

  it('never throws and never has an empty first name', () => {
    fc.assert(
      fc.property(fc.string(), (shown) => {
        const requester = requesterFrom(shown);
        expect(requester === undefined || requester.firstName.trim() !== '').toBe(true);
      }),
    );
  });
});

describe('the one name on all customer messages', () => {
  it('is the requester only while there is no other', () => {
    const anna = { author: 'customer' as const, authorName: 'Anna' };
    expect(onlyCustomer([anna, { author: 'agent', authorName: 'Sam' }, anna])).toBe('Anna');
    expect(onlyCustomer([anna, { author: 'customer', authorName: 'Ben' }])).toBeUndefined();
    expect(onlyCustomer([])).toBeUndefined();
  });
});
