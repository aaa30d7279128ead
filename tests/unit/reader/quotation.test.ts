import { describe, expect, it } from 'vitest';
import { extractFeatures } from '@/utils/reader/features';
import { markClauses, quotation, roundedRun, type Weighed } from '@/utils/reader/quotation';
import { isStopWord } from '@/utils/reader/stop-words';

interface Heaviest {
  run: string;
  /** Words of the run that weigh next to nothing. */
  light?: string;
  limit?: number;
}

/** What is quoted of a text in which one run of words is the heaviest. */
function quoted(text: string, { run, light, limit = 9 }: Heaviest): string {
  const { tokens, wordHash } = extractFeatures(text);
  const within = (index: number, words: string) => {
    const start = text.indexOf(words);
    return tokens.start[index]! >= start && tokens.end[index]! <= start + words.length;
  };
  const weights = new Float64Array(tokens.count);
  const matter = new Int32Array(tokens.count + 1);
  const inRun: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    matter[at + 1] = matter[at]! + (isStopWord(wordHash[at]!) ? 0 : 1);
    if (!within(at, run)) continue;
    weights[at] = light && within(at, light) ? 0.1 : 1;
    inRun.push(at);
  }
  const sum = weights.reduce((all, one) => all + one, 0);
  const clause = new Uint8Array(tokens.count);
  markClauses(tokens, text, clause);
  const weighed: Weighed = { tokens, wordHash, weights, matter, clause, text };
  const { start, end } = quotation(weighed, roundedRun(weighed, { first: inRun[0]!, last: inRun.at(-1)!, sum }, limit));
  return text.slice(start, end);
}

describe('an amount', () => {
  it.each([
    ['£312 is what you took from my account', { run: '312 is what you took' }, '£312 is what you took'],
    ['I think that I was billed £312 in June again', { run: 'billed £', light: '£' }, 'billed'],
    ['I think that I was billed £312 in June again', { run: 'billed £312' }, 'billed £312'],
    ['so tell me why was ₹4,500 charged twice by them', { run: '4' }, '₹4,500'],
    ['could you please give me 89.90€ for the lamp', { run: '89' }, '89.90€'],
    ['the bill of £312.50 is wrong as it was in May', { run: '50 is wrong' }, '£312.50 is wrong'],
  ])('is whole, with the sign that touches it: %s %o', (text, heaviest, phrase) => {
    expect(quoted(text, heaviest)).toBe(phrase);
  });

  it.each([
    ['I think that I was billed $ and not in pounds', 'billed $'],
    ['I think that it is $ billed and not in pounds', '$ billed'],
  ])('leaves a loose sign behind: %s', (text, run) => {
    expect(quoted(text, { run })).toBe('billed');
  });
});

describe('a clause', () => {
  it.each([
    [
      'that has just begun is left out',
      'I lost my job and cannot pay it, I have told you three times now',
      { run: 'cannot pay it, I have told', light: 'I have told' },
      'cannot pay it',
    ],
    [
      'that is about to end is left out',
      'Last week I paid for a chair, refund it now please and close the account',
      { run: 'a chair, refund it now please', light: 'chair' },
      'refund it now please',
    ],
    [
      'that carries the weight stays',
      'I lost my job and pay nothing, told you thrice but nobody hears',
      { run: 'pay nothing, told you thrice' },
      'pay nothing, told you thrice',
    ],
    [
      'that is quoted to its end stays',
      'We all think it was late, broken! Send it again',
      { run: 'late, broken', light: 'broken' },
      'late, broken',
    ],
    [
      'is begun with its first words',
      'It is late. I have waited three weeks for the lamp to come',
      { run: 'waited three weeks' },
      'I have waited three weeks',
    ],
    [
      'is ended with its last words',
      'The lamp that I sent is broken again and again, send me one',
      { run: 'broken again' },
      'broken again and again',
    ],
    ['is not reached from afar', 'The lamp that I sent is broken and will not work', { run: 'broken' }, 'broken'],
    [
      'does not begin within a file name',
      'The lamp and node.js crashed badly on me and us',
      { run: 'crashed badly' },
      'crashed badly',
    ],
    [
      'is not broken off behind its subject',
      'This is late, the third time I write and nobody ever calls me back',
      { run: 'third time I write and nobody' },
      'the third time I write',
    ],
    [
      'may end with any word',
      'I asked for the third time and spoke with nobody. Send it again',
      { run: 'third time and spoke with nobody' },
      'third time and spoke with nobody',
    ],
    [
      'is not taken in beyond the limit',
      'Then I have waited three weeks for the lamp to come',
      { run: 'waited three weeks', limit: 4 },
      'waited three weeks',
    ],
    [
      'is not taken in with the name of an account',
      'All is late. @annabel please help me with the lamp at last',
      { run: 'please help' },
      'please help',
    ],
  ])('%s', (_, text, heaviest, phrase) => {
    expect(quoted(text, heaviest)).toBe(phrase);
  });
});

describe('a name', () => {
  const text = 'My parcel to the Old Mill Street 4 was never returned and nobody answers';

  it('is quoted whole', () => {
    expect(quoted(text, { run: 'Street 4 was never returned' })).toBe('Old Mill Street 4 was never returned');
  });

  it('is left out where it does not fit', () => {
    expect(quoted(text, { run: 'Street 4 was never returned', light: 'Street 4', limit: 6 })).toBe('never returned');
  });
});
