import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCuts } from '@/utils/reader/clean';
import { blankCuts, mergeCuts } from '@/utils/reader/clean-merge';
import { z } from '@/utils/ticket/schema';
import { type Cut, cutSchema } from '@/utils/ticket/ticket';
import { MAILS, NEVER_CUT } from './clean-mails';

const ownWords = (text: string) =>
  blankCuts(text, findCuts(text))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '> ',
        '\n',
        '\r\n',
        'On 3 Nov at 10:22 a@b wrote:',
        '--',
        'Regards',
        'From: a@b',
        'Subject: x',
        'Sent: 1:00',
        'Hi',
        '```',
        'at a.b(c:1)',
        '"',
        'error: ',
        'Tel: 07700 900123',
        'Confidential',
        ' ',
        'I am angry',
        '\ud800',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

function expectSound(text: string, cuts: readonly Cut[]): void {
  let at = 0;
  for (const cut of cuts) {
    z.parse(cutSchema, cut);
    expect(cut.start).toBeGreaterThanOrEqual(at);
    expect(cut.end).toBeGreaterThan(cut.start);
    at = cut.end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
}

describe('cleaning a message', () => {
  it.each(MAILS)('leaves the own words of: $name', ({ text, own }) => {
    expect(ownWords(text)).toBe(own.replace(/\s*\n\s*/g, '\n'));
  });

  it.each(NEVER_CUT)('cuts nothing of: %s', (text) => {
    const cuts = findCuts(text).filter(({ kind }) => kind !== 'greeting');
    expect(cuts.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    expect(ownWords(text)).toBe(text.replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*/g, '\n'));
  });

  it('keeps what the page already knows, whatever it is', () => {
    const text = 'Own words.\nHistory that only the page can tell.';
    const known: Cut[] = [{ kind: 'quote', start: 11, end: text.length }];
    expect(findCuts(text, known)).toEqual(known);
    const broken = [
      { kind: 'quote', start: 20, end: 5 },
      { kind: 'log', start: Number.NaN, end: 3 },
      { kind: 'quote', start: -4, end: 2 },
      { kind: 'quote', start: 40, end: 4000 },
    ] as Cut[];
    expectSound(text, findCuts(text, broken));
  });

  it('finds cuts in order, inside, not overlapping, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, findCuts(text))),
      { numRuns: 200 },
    );
  });

  it('never cuts plain words', () => {
    const words = fc.array(
      fc.constantFrom('my', 'parcel', 'is', 'late', 'again.', 'I', 'want', 'help!', 'you', 'why?', '\n', '\n\n'),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(words, (list) => {
        expect(findCuts(list.join(' '))).toEqual([]);
      }),
    );
  });

  it('blanks without moving anything', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blanked = blankCuts(text, findCuts(text));
        expect(blanked.length).toBe(text.length);
        expect([...text].every((_, at) => blanked[at] === text[at] || blanked[at] === ' ')).toBe(true);
      }),
    );
  });

  it('merges what overlaps', () => {
    const cuts: Cut[] = [
      { kind: 'signature', start: 4, end: 9 },
      { kind: 'quote', start: 0, end: 5 },
      { kind: 'log', start: 20, end: 25 },
    ];
    expect(mergeCuts(22, cuts)).toEqual([
      { kind: 'quote', start: 0, end: 9 },
      { kind: 'log', start: 20, end: 22 },
    ]);
  });
});
