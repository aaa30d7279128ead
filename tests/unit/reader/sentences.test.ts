import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/utils/reader/sentences';

const said = (text: string) => sentencesOf(text).map((sentence) => sentence.said);

describe('sentences', () => {
  it('end at marks, blank lines and list items, not at abbreviations or wrapped lines', () => {
    expect(said('Hi. It broke! Why? "Because." Done')).toEqual(['Hi.', 'It broke!', 'Why?', '"Because."', 'Done']);
    expect(said('Mr. Lund paid approx. 3.50 i.e. too much.')).toEqual(['Mr. Lund paid approx. 3.50 i.e. too much.']);
    expect(said('- one\n- two\n\nthree')).toEqual(['- one', '- two', 'three']);
    const wrapped = 'I have been waiting for the engineer since eight\no’clock this morning.';
    expect(said(wrapped)).toEqual([wrapped]);
    expect(said('why?where is it')).toEqual(['why?', 'where is it']);
  });

  it('are in order, inside, not longer than 400, and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (text) => {
        let at = 0;
        for (const sentence of sentencesOf(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(sentence.said).toBe(text.slice(sentence.start, sentence.end));
          expect(sentence.said.length).toBeLessThanOrEqual(400);
          expect(text.slice(at, sentence.start).trim()).toBe('');
          at = sentence.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
