import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '@/training/data/labelled';
import { judgeMessage } from '@/utils/reader/judge';
import { readMessage } from '@/utils/reader/read-message';
import { isStopWord } from '@/utils/reader/stop-words';
import { hashOfWord } from '@/utils/reader/word-hash';
import { shippedModel } from './shipped-model';

/** Read once: each test looks at the same tens of thousands of spans. */
const readings = readCorpus('training/corpus')
  .filter((row) => row.held_out)
  .map(({ text }) => ({ text, findings: readMessage(shippedModel, text).findings }));
const quotations = readings.flatMap(({ text, findings }) =>
  findings.flatMap(({ evidence }) => evidence.map(({ start, end, text: quoted }) => ({ text, start, end, quoted }))),
);
type Quotation = (typeof quotations)[number];

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’*]+/gu) ?? [];

describe('evidence', () => {
  it.each(['how do i reset the thermostat', 'who are you?', 'how are you doing', 'what about me then'])(
    'quotes words for every finding, also where small words carry it: %s',
    (text) => {
      for (const { evidence } of readMessage(shippedModel, text).findings) expect(evidence.length).toBeGreaterThan(0);
    },
  );

  it('quotes the question itself', () => {
    const found = readMessage(shippedModel, 'how do i reset the thermostat').findings.find(({ label }) => label === 'how_to');
    expect(found?.evidence[0]?.text).toContain('reset');
  });

  it('is part of the text, never the whole of a longer message, and never stop words alone', () => {
    const isOfTheText = ({ text, start, end, quoted }: Quotation) => text.slice(start, end) === quoted;
    expect(quotations.filter((one) => !isOfTheText(one))).toEqual([]);
    const isWhole = ({ text, quoted }: Quotation) => quoted.length >= text.trim().length && wordsOf(text).length > 6;
    expect(quotations.filter(isWhole)).toEqual([]);
    const isStopWordsAlone = ({ quoted }: Quotation) => {
      const plain = wordsOf(quoted).map((word) => word.toLowerCase().replaceAll('’', "'"));
      // An emoji means something by itself, and may stand beside a small word ("you 🙃").
      if (plain.length === 0 || /\p{Extended_Pictographic}/u.test(quoted)) return false;
      return plain.every((word) => isStopWord(hashOfWord(word)));
    };
    expect(quotations.filter(isStopWordsAlone)).toEqual([]);
  });

  it('never cuts an amount in two, nor ends on a loose currency sign', () => {
    const isCut = ({ text, start, end, quoted }: Quotation) =>
      (/[£$€]$/.test(text.slice(0, start)) && /^\d/.test(quoted)) ||
      (/\d[.,]$/.test(text.slice(0, start)) && /^\d/.test(quoted)) ||
      (/\d$/.test(quoted) && /^[.,]\d/.test(text.slice(end)));
    expect(quotations.filter(isCut)).toEqual([]);
    const isLoose = ({ quoted }: Quotation) => /^[£$€]|[£$€]$/.test(quoted) && !/^[£$€]\d|\d[£$€]$/.test(quoted);
    expect(quotations.filter(isLoose)).toEqual([]);
  });

  it('lowers the finding when it is taken out, nine times in ten', () => {
    let lower = 0;
    let all = 0;
    for (const { text, findings } of readings.filter((row, at) => row.text.length < 200 && at % 5 === 0)) {
      for (const { label, probability, evidence } of findings) {
        const first = evidence[0];
        if (!first) continue;
        const without = text.slice(0, first.start) + text.slice(first.end);
        all++;
        if (judgeMessage(shippedModel, without).probabilities[label] < probability) lower++;
      }
    }
    expect(all).toBeGreaterThan(300);
    expect(lower / all).toBeGreaterThan(0.9);
  });
});

describe('hostile text', () => {
  it('reads a word of a megabyte, lone surrogates and a hundred thousand words', () => {
    for (const text of [
      'a'.repeat(1_000_000),
      '\ud800'.repeat(10_000),
      `${'never again refund '.repeat(34_000)}`,
      '!'.repeat(100_000),
      `#${'Aa'.repeat(50_000)}`,
    ]) {
      const { heat, findings } = readMessage(shippedModel, text);
      expect(heat).toBeGreaterThanOrEqual(0);
      for (const { evidence } of findings) for (const { end } of evidence) expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('does not throw on a thousand random messages in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        readMessage(shippedModel, text);
      }),
      { numRuns: 1000 },
    );
  });
});

it('keeps the model file within its budget', () => {
  expect(readFileSync('public/reader.model').length).toBeLessThanOrEqual(716_800);
});
