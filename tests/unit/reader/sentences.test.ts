import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/utils/reader/sentences';

const said = (text: string) => sentencesOf(text).map((sentence) => sentence.said);

const piece = fc.constantFrom(
  'word',
  ' ',
  '. ',
  '.',
  '\n',
  '\n\n',
  '?',
  '! ',
  'e.g. ',
  '\ud800',
  '\u00a0',
  'long'.repeat(60),
  '…',
  '"',
  'Ö',
);

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
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        const lost: string[] = [];
        const wrong = sentencesOf(text).filter(({ start, end, said }) => {
          lost.push(text.slice(at, start));
          const sound = start >= at && said === text.slice(start, end) && said.length <= 400;
          at = end;
          return !sound;
        });
        expect(wrong).toEqual([]);
        expect(lost.join('').trim()).toBe('');
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
