import { describe, expect, it } from 'vitest';
import { withAttribution } from '@/utils/helpdesk/text-attribution';

const cutTexts = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return withAttribution(text, [{ start, end: start + quote.length, kind: 'quote' }]).map((cut) =>
    text.slice(cut.start, cut.end),
  );
};

describe('the line that introduces a quote', () => {
  it.each([
    'On Tue, 3 Nov 2026 at 10:00, Acme wrote:',
    'Am 3.11.2026 um 10:00 schrieb Acme:',
    'Le 3 nov. 2026, Acme <a@b.c> a écrit :',
    'Acme <a@b.c>:',
  ])('is cut with it: %s', (line) => {
    expect(cutTexts(`No.\n\n${line}\n\nold words`, 'old words')).toEqual([`${line}\n\nold words`]);
  });

  it('is nothing that the customer says', () => {
    expect(cutTexts('You told me this:\n\nold words', 'old words')).toEqual(['old words']);
    expect(cutTexts('I paid 30 euros.\n\nold words', 'old words')).toEqual(['old words']);
  });

  it('does not reach into the cut before', () => {
    const text = 'a 1:\n\nb';
    const cuts = [
      { start: 0, end: 4, kind: 'signature' as const },
      { start: 6, end: 7, kind: 'quote' as const },
    ];
    expect(withAttribution(text, cuts)).toEqual(cuts);
  });
});
