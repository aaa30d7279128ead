import { expect, it } from 'vitest';
import { handOverSummary } from '@/utils/playbook/hand-over';
import { advise } from '@/utils/playbook/suggest';
import { exampleReading, exampleTicket, noun } from './example-ticket';

const ticket = exampleTicket([
  ['customer', 'My kettle does not work.'],
  ['agent', 'A new one will be with you on Friday.'],
  ['customer', 'It is Monday. You promised me Friday. When does the kettle come? I want your manager.'],
]);
const reading = exampleReading(
  ticket,
  2.8,
  [
    { facet: 'request', label: 'delivery', words: 'When does the kettle come?' },
    { facet: 'signal', label: 'escalation', words: 'your manager' },
  ],
  {
    trend: 'rising',
    turningPoint: 'm3',
    nouns: [noun(ticket, 'thing', 'My kettle', 'your kettle')],
    asks: [
      { kind: 'question', messageId: 'm3', state: 'open', evidence: { start: 44, end: 70, text: 'When does the kettle come?' } },
    ],
    promises: [
      {
        messageId: 'm2',
        evidence: { start: 0, end: 37, text: 'A new one will be with you on Friday.' },
        due: new Date(2026, 5, 5, 12).toISOString(),
        broken: true,
      },
    ],
    messages: [
      { messageId: 'm1', heat: 0.4, heatEvidence: [], findings: [] },
      { messageId: 'm3', heat: 2.8, heatEvidence: [], findings: [] },
    ],
  },
);

it('writes a hand-over note that answers what a colleague would ask', () => {
  const uses = [{ phraseId: 'x', stage: 'expect' as const, at: '2026-06-01T13:00:00Z' }];
  const { situation, escalation } = advise({
    ticket,
    reading,
    packs: [],
    uses,
    favourites: new Set(),
    hidden: new Set(),
    wording: { spelling: 'british', formality: 'neutral' },
    now: '2026-06-08T12:00:00Z',
  });
  expect(handOverSummary({ ticket, reading, situation, escalation, uses, phrases: new Map() })).toMatchInlineSnapshot(`
    "Customer
    - Maya Lund, ticket 4711, “Kettle”, by e-mail

    What happened
    - The customer is asking about a delivery (“When does the kettle come?”).
    - The customer was promised something that did not happen (“You promised me Friday”).
    - Named: My kettle.

    What they ask
    - Asked: “When does the kettle come?”

    Tone over time
    - Message by message: calm, strongly upset. It turned with the customer's message 2. Now strongly upset, rising.

    What was promised
    - “A new one will be with you on Friday.” (due Fri 5 Jun)

    Open risks
    - They asked for someone else. Say who, and when, rather than defend. “your manager”

    What was tried
    - 1 reply so far.
    - Moves made: said what happens next."
  `);
});
