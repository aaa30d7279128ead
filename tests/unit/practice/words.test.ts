import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putsDown } from '@/utils/practice/attack-words';
import { faultOfPattern, matchesWords } from '@/utils/practice/words';

describe('patterns of words', () => {
  it.each([
    ['A courier comes today.', 'courier|driver + today', true],
    ['A courier comes. The rest follows today.', 'courier + today', false],
    ['You have been refunded.', 'refund*', true],
    ['A prefund is not meant.', 'refund*', false],
    ['I cannot refund the sale item.', 'refund*', false],
    ['I cannot refund the sale item.', '~cannot + refund*', true],
    ['It is delivered on the SAME DAY.', 'same day', true],
    ['That costs £60 (all of it).', '£60', true],
    ['We don’t refund it.', "~don't + refund*", true],
    ['Is 1+1 two?', 'c++|two', true],
  ])('%s / %s: %s', (text, pattern, found) => {
    expect(matchesWords(text, [pattern]) !== undefined).toBe(found);
  });

  it('gives the sentence in which they were found', () => {
    expect(matchesWords('Hello. The van comes today. Bye.', ['nothing', 'van'])).toBe('The van comes today.');
  });

  it('never throws and never matches an empty text, whatever an author writes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, pattern) => {
        expect(() => matchesWords(text, [pattern])).not.toThrow();
      }),
    );
  });

  it('says what can never hold', () => {
    expect(faultOfPattern('van + ')).toContain('empty');
    expect(faultOfPattern('van|* + today')).toContain('asterisk');
    expect(faultOfPattern('~van + to*')).toBeUndefined();
  });
});

describe('put-downs', () => {
  it.each(['Get over it.', 'Not my problem, sorry.', 'Are you deaf?', 'People like you always complain.'])('%s', (reply) => {
    expect(putsDown(reply)).toBe(true);
  });

  it.each([
    'I can see the problem in your account.',
    'The band is too loose, and I am sending another.',
    'I do care that it gets there by Friday.',
    'Whatever time suits you best, I will ring then.',
  ])('not: %s', (reply) => {
    expect(putsDown(reply)).toBe(false);
  });
});
