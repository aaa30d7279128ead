import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOf } from '@/utils/helpdesk/editors-text';
import { placeOfInserted } from '@/utils/helpdesk/insert-check';
import { linesOf, paragraphsOf } from '@/utils/helpdesk/insert-lines';

describe('linesOf', () => {
  it('never starts with a slash and never begins or ends with an empty line', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = linesOf(text);
        expect(lines[0]!.startsWith('/')).toBe(false);
        if (lines.length > 1) expect([lines[0], lines.at(-1)]).not.toContain('');
      }),
    );
  });

  it('knows the line breaks of every system and keeps empty lines between', () => {
    expect(linesOf('One\r\n\r\nTwo\rThree\u2028Four\n')).toEqual(['One', '', 'Two', 'Three', 'Four']);
  });
});

describe('paragraphsOf', () => {
  it('makes an empty line a paragraph and leaves markup as text', () => {
    expect(paragraphsOf(['a <b> & c', '', 'd'])).toBe('<p>a &lt;b&gt; &amp; c</p><p><br></p><p>d</p>');
  });
});

describe('placeOfInserted', () => {
  const ink = fc.string().map(inkOf);

  it('finds a text that stands at the caret in place of the selection', () => {
    fc.assert(
      fc.property(ink, ink, ink, ink.filter(Boolean), (before, selected, after, text) => {
        const was = { before, selected, all: before + selected + after };
        expect(placeOfInserted(was, text, before + text + after)).toBe(before.length);
      }),
    );
  });

  it('says no when any character is missing or too many', () => {
    fc.assert(
      fc.property(ink, ink, ink.filter(Boolean), fc.nat(), (before, after, text, at) => {
        const was = { before, selected: '', all: before + after };
        const now = before + text + after;
        const gap = at % now.length;
        expect(placeOfInserted(was, text, now.slice(0, gap) + now.slice(gap + 1))).toBe(-1);
        expect(placeOfInserted(was, text, `${now.slice(0, gap)}x${now.slice(gap)}`)).toBe(-1);
      }),
    );
  });

  it('says no when the draft is as it was', () => {
    expect(placeOfInserted({ before: 'Dear', selected: '', all: 'DearAnna' }, 'new', 'DearAnna')).toBe(-1);
  });
});
