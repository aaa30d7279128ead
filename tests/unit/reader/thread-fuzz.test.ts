import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicket } from '@/utils/reader/read-ticket';
import { type Evidence, type Reading, readingSchema } from '@/utils/ticket/reading';
import { z } from '@/utils/ticket/schema';
import type { Message } from '@/utils/ticket/ticket';
import { shippedModel } from './shipped-model';
import { threadOf } from './thread-example';

const now = new Date('2026-11-21T12:00:00Z');
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units));
const pieces = fc
  .array(
    fc.constantFrom(
      'I want my refund',
      'by Friday',
      'order A-99120',
      '£40',
      '?',
      '!!!',
      '\n',
      '> ',
      'On 3 Nov at 10:22 a@b wrote:',
      '--',
      'my kettle broke',
      'I will call you tomorrow',
      'idiots',
      'thanks',
      '\ud83d',
      '​',
      '‮',
      '{{x}}',
      '<script>',
      'e\u0301\u0301\u0301',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));
const anyMessage = fc.record({
  author: fc.constantFrom<Message['author'][]>('customer', 'agent', 'internal', 'bot'),
  text: fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), anyUnits, pieces),
  at: fc.constantFrom(undefined, '2026-11-02T10:00:00Z', 'soon', ''),
  cuts: fc.constantFrom<Message['cuts'][]>([], [{ kind: 'quote', start: 3, end: 9 }]),
});

function evidenceOf(reading: Reading): { messageId: string; evidence: Evidence }[] {
  return [
    ...reading.asks,
    ...reading.nouns,
    ...reading.promises,
    ...reading.findings.flatMap(({ messageId, finding }) => finding.evidence.map((evidence) => ({ messageId, evidence }))),
    ...reading.messages.flatMap(({ messageId, heatEvidence }) => heatEvidence.map((evidence) => ({ messageId, evidence }))),
  ];
}

function expectSound(reading: Reading, messages: readonly Message[]): void {
  z.parse(readingSchema, reading);
  for (const { messageId, evidence } of evidenceOf(reading)) {
    const text = messages.find(({ id }) => id === messageId)!.text;
    expect(evidence.end).toBeGreaterThan(evidence.start);
    expect(evidence.text).toBe(text.slice(evidence.start, evidence.end));
  }
}

// A busy machine may take its time; only quadratic growth would reach this.
describe('reading hostile threads', { timeout: 60_000 }, () => {
  it('never throws, fits the schema, and quotes what stands there', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 8 }), (list) => {
        const messages: Message[] = list.map((message, index) => ({ ...message, id: `m${index}` }));
        expectSound(readTicket(shippedModel, { ...threadOf(), messages }, { now }), messages);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['line breaks', '\n'.repeat(100_000)],
    ['marks', '?!'.repeat(50_000)],
    ['quotes', '> '.repeat(50_000)],
    ['separators', '-----Original Message-----\n'.repeat(4_000)],
    ['introductions', 'On Mon 10:22 a@b wrote:\n'.repeat(4_000)],
    ['numbers', '1234 '.repeat(20_000)],
    ['dates', 'by Friday '.repeat(10_000)],
    ['asks', 'I want my refund. Where is it? '.repeat(4_000)],
    ['determiners', 'my my the my '.repeat(10_000)],
    ['brackets', '('.repeat(100_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
  ])('reads a message of nothing but %s', (_, text) => {
    const { messages, ...ticket } = threadOf(['customer', text], ['agent', text]);
    expectSound(readTicket(shippedModel, { ...ticket, messages }, { now }), messages);
  });

  it('reads a thread of a thousand messages', () => {
    const said = Array.from({ length: 1000 }, (_, index) =>
      index % 2
        ? ['agent', `I will send kettle ${index} by Friday.`]
        : ['customer', `Where is my kettle ${index}? I want a manager today.`],
    ) as Parameters<typeof threadOf>;
    const ticket = threadOf(...said);
    const reading = readTicket(shippedModel, ticket, { now });
    expectSound(reading, ticket.messages);
    expect(reading.messages).toHaveLength(500);
    expect(reading.asks.length).toBeLessThanOrEqual(40);
  });
});
