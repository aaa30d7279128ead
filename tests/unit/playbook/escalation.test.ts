import { describe, expect, it } from 'vitest';
import type { AuthorityTable } from '@/utils/playbook/authority';
import { authorityFor } from '@/utils/playbook/authority';
import { amountIn, escalationReasons } from '@/utils/playbook/escalation';
import { exampleReading, exampleTicket, noun } from './example-ticket';

const table: AuthorityTable = {
  version: 1,
  about: '',
  currency: 'GBP',
  rows: [
    { id: 'late', cause: 'Late', request: ['delivery'], offer: 'Credit', up_to: 15, ask: 'Lead' },
    {
      id: 'goodwill',
      cause: 'Goodwill',
      request: ['compensation'],
      signal: ['repeat_contact'],
      offer: 'Voucher',
      up_to: 25,
      ask: 'Lead',
    },
  ],
};

describe('reasons to escalate', () => {
  it('are none in a ticket that gives none', () => {
    const ticket = exampleTicket([['customer', 'I am angry about the kettle.']]);
    expect(escalationReasons(exampleReading(ticket, 3, [{ facet: 'tone', label: 'angry', words: 'angry' }]), table)).toEqual([]);
  });

  it('name the gravest first, each with the words', () => {
    const ticket = exampleTicket([['customer', 'Get me your manager. My lawyer will write. The kettle burned my hand.']]);
    const reading = exampleReading(ticket, 3, [
      { facet: 'signal', label: 'escalation', words: 'your manager' },
      { facet: 'signal', label: 'legal', words: 'My lawyer' },
      { facet: 'signal', label: 'safety', words: 'burned my hand' },
    ]);
    const causes = escalationReasons(reading);
    expect(causes.map(({ reason }) => reason)).toEqual(['safety', 'legal', 'asked_for']);
    expect(causes.map(({ evidence }) => evidence[0]?.text)).toEqual(['burned my hand', 'My lawyer', 'your manager']);
  });

  it('tell a regulator from a lawyer', () => {
    const ticket = exampleTicket([['customer', 'I go to the Ombudsman with this.']]);
    const reading = exampleReading(ticket, 2, [{ facet: 'signal', label: 'legal', words: 'the Ombudsman' }]);
    expect(escalationReasons(reading)[0]?.reason).toBe('regulator');
  });

  it('see an amount beyond what the table allows, and only then', () => {
    const ask = (words: string) => {
      const ticket = exampleTicket([['customer', `I want ${words} for the wait.`]]);
      const reading = exampleReading(ticket, 2, [{ facet: 'request', label: 'compensation', words: 'I want' }], {
        nouns: [noun(ticket, 'amount', words, words)],
      });
      return escalationReasons(reading, table).map(({ reason }) => reason);
    };
    expect(ask('£20')).toEqual([]);
    expect(ask('£1,200')).toEqual(['beyond_authority']);
  });
});

it.each([
  ['£42.50', 42.5],
  ['1.234,56 €', 1234.56],
  ['$1,200', 1200],
  ['20 quid', 20],
  ['nothing', undefined],
])('reads the amount in %s', (text, amount) => {
  expect(amountIn(text)).toBe(amount);
});

it('finds the rows of the authority table that speak to the ticket, the closest first', () => {
  const ticket = exampleTicket([['customer', 'Third time. I want a voucher, the delivery is late.']]);
  const reading = exampleReading(ticket, 2, [
    { facet: 'request', label: 'delivery', words: 'late' },
    { facet: 'request', label: 'compensation', words: 'voucher' },
    { facet: 'signal', label: 'repeat_contact', words: 'Third time' },
  ]);
  expect(authorityFor(table, reading).map(({ row }) => row.id)).toEqual(['goodwill', 'late']);
});
