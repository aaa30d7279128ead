import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, NO_EDIT } from '@/components/suggestions/edits';
import type { Filled } from '@/utils/playbook/fill';

const FILLED: Filled = {
  text: '[First name], I will write by [By when].',
  gaps: [
    { placeholder: 'ticket.requester.first_name', label: 'First name', guess: 'Jo', start: 0, end: 12 },
    { placeholder: 'fill.when', label: 'By when', start: 30, end: 39 },
  ],
};

describe('a phrase before it goes out', () => {
  test('a guess stands in its gap, and what only the rep knows stays open', () => {
    const out = composed(FILLED, NO_EDIT);
    expect(out.text).toBe('Jo, I will write by [By when].');
    expect(out.gaps.map((gap) => out.text.slice(gap.start, gap.end))).toEqual(['[By when]']);
  });

  test('a guess that the rep has emptied is open again', () => {
    expect(composed(FILLED, { answers: { 'ticket.requester.first_name': '' } }).gaps).toHaveLength(2);
  });

  test('a text typed by hand still knows the gaps that it has not closed', () => {
    const out = composed(FILLED, { answers: {}, text: 'Dear Jo, I will write by [By when].' });
    expect(out.gaps).toMatchObject([{ label: 'By when', start: 25, end: 34 }]);
    expect(composed(FILLED, { answers: {}, text: 'Dear Jo, I will write by noon.' }).gaps).toEqual([]);
  });

  test('whatever is answered, every gap that is left marks exactly its own words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, when) => {
        const out = composed(FILLED, { answers: { 'ticket.requester.first_name': name, 'fill.when': when } });
        for (const gap of out.gaps) expect(out.text.slice(gap.start, gap.end)).toBe(`[${gap.label}]`);
        expect(out.gaps).toHaveLength([name, when].filter((answer) => answer.trim() === '').length);
      }),
    );
  });
});
