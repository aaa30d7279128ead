import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '@/utils/reader/read-message';
import { messageReadingSchema } from '@/utils/ticket/reading';
import { z } from '@/utils/ticket/schema';
import { shippedModel } from './shipped-model';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'refund',
        'NOW',
        '!!!',
        'you',
        'idiots',
        'thanks',
        '\n',
        '🙂',
        ':(',
        "don't",
        'XXXX',
        '@me',
        '#NoService',
        '…',
        'sooooo',
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);

describe('readMessage', () => {
  it('gives a valid reading for any text, with evidence inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readMessage(shippedModel, text);
        z.parse(messageReadingSchema, reading);
        for (const { start, end, text: quoted } of [
          ...reading.heatEvidence,
          ...reading.findings.flatMap((finding) => finding.evidence),
        ]) {
          expect(text.slice(start, end)).toBe(quoted);
          expect(quoted.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same reading twice', () => {
    const text = 'This is the THIRD time I ask. Give me my money back or I will see you in court!!';
    expect(readMessage(shippedModel, text)).toEqual(readMessage(shippedModel, text));
  });

  it('reads an insult as hotter than a thank-you', () => {
    expect(readMessage(shippedModel, 'You are useless idiots, give me my money back').heat).toBeGreaterThan(2);
    expect(readMessage(shippedModel, 'Thank you so much, that was really quick and kind').heat).toBeLessThan(0.7);
  });

  it('passes over what is cut, and keeps offsets true to the whole text', () => {
    const quote = '> you are thieves and liars\n';
    const text = `${quote}Where can I find the invoice for May?`;
    const reading = readMessage(shippedModel, text, { cuts: [{ start: 0, end: quote.length, kind: 'quote' }] });
    expect(reading.heat).toBeLessThan(1);
    for (const { evidence } of reading.findings)
      for (const { start } of evidence) expect(start).toBeGreaterThanOrEqual(quote.length);
  });

  it.each([
    ['', 'no_text'],
    ['   \n', 'no_text'],
    ['Wo bleibt meine Bestellung, ich warte seit drei Wochen und niemand antwortet mir', 'other_language'],
    ['我的包裹在哪里 已经三个星期了', 'other_language'],
  ])('says why it cannot read %j', (text, reason) => {
    const reading = readMessage(shippedModel, text);
    expect(reading.unread?.reason).toBe(reason);
    expect(reading.findings).toEqual([]);
  });
});
