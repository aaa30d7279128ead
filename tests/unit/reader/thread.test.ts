import { describe, expect, it } from 'vitest';
import { readTicket } from '@/utils/reader/read-ticket';
import { readingSchema } from '@/utils/ticket/reading';
import { z } from '@/utils/ticket/schema';
import { shippedModel } from './shipped-model';
import { threadOf } from './thread-example';

const now = new Date('2026-11-21T12:00:00Z');
const read = (...said: Parameters<typeof threadOf>) => readTicket(shippedModel, threadOf(...said), { now });

describe('reading a thread', () => {
  it('belongs to its ticket and fits the schema', () => {
    const reading = read(['customer', 'You idiots, I want my money back today or I call my lawyer.']);
    expect(() => z.parse(readingSchema, reading)).not.toThrow();
    expect(reading).toMatchObject({ ticketKey: 'zendesk:acme.zendesk.com:4711', fingerprint: 'f' });
    expect(reading.heat).toBeGreaterThan(2);
  });

  it('reads customers only, and not what they quote', () => {
    const reading = read(
      ['agent', 'You stupid idiot, this is disgusting.'],
      [
        'customer',
        'Could you send me the invoice for May? Thanks.\n\nOn Mon, 2 Nov 2026 at 10:22, Acme <help@acme.example> wrote:\nThis is an utter disgrace, you thieves.',
      ],
      ['internal', 'What an idiot, disgusting man.'],
    );
    expect(reading.messages.map(({ messageId }) => messageId)).toEqual(['m2']);
    expect(reading.heat).toBeLessThan(1);
    expect(reading.findings.some(({ finding }) => finding.label === 'abuse')).toBe(false);
  });

  it('keeps a signal until an agent takes it up', () => {
    const asks: Parameters<typeof threadOf>[0] = ['customer', 'I want to speak to a manager about this.'];
    const open = read(asks, ['agent', 'Could you send me a photo of the label?'], ['customer', 'The photo is attached.']);
    expect(open.findings.find(({ finding }) => finding.label === 'escalation')).toMatchObject({
      answered: false,
      messageId: 'm1',
    });
    const answered = read(asks, ['agent', 'I have passed this on to my manager, Lena.'], ['customer', 'The photo is attached.']);
    expect(answered.findings.find(({ finding }) => finding.label === 'escalation')).toMatchObject({ answered: true });
  });

  it('says what it cannot read', () => {
    expect(read(['customer', 'Ich warte seit drei Wochen auf meine Bestellung und niemand antwortet.']).unread).toEqual({
      reason: 'other_language',
      language: 'de',
    });
    expect(read(['customer', '']).unread).toEqual({ reason: 'no_text' });
    expect(read(['customer', 'ok']).unread).toEqual({ reason: 'too_little_text' });
    expect(read(['agent', 'Hello, how can I help?']).unread).toEqual({ reason: 'no_customer_message' });
    expect(read(['customer', 'Where is my parcel? I am fed up.'], ['customer', 'ok']).unread).toBeUndefined();
  });
});

describe('words of self-harm', () => {
  const thread: Parameters<typeof threadOf> = [
    ['customer', 'I cannot pay this bill any more. I just want to end my life, nobody helps me.'],
    ['agent', 'Please fill in the form.'],
    ['customer', 'Which form is it?'],
  ];

  it('keep the heat up until a reply takes them up, and are no demand', () => {
    const open = read(...thread);
    expect(open.heat).toBeGreaterThanOrEqual(3);
    expect(open.findings[0]?.finding.label).toBe('self_harm');
    expect(open.asks.filter(({ kind }) => kind === 'demand')).toEqual([]);
    const answered = read(
      ...thread,
      ['agent', 'Are you safe now? Samaritans are there on 116 123.'],
      ['customer', 'Thank you. Which form is it?'],
    );
    expect(answered.heat).toBeLessThan(3);
    expect(answered.findings[0]).toMatchObject({ finding: { label: 'self_harm' }, answered: true });
  });
});
