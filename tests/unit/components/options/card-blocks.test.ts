import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardBlocks } from '@/components/options/about/card-blocks';

describe('the model card', () => {
  it('is read as headings, paragraphs, lists and tables, without marks', () => {
    const card =
      '# Reader\n\nReads **English** [only](https://x.example).\nTwo lines.\n- one\n  goes on\n- `two`\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n';
    expect(cardBlocks(card)).toEqual([
      { kind: 'heading', text: 'Reader' },
      { kind: 'paragraph', text: 'Reads English only. Two lines.' },
      { kind: 'list', items: ['one goes on', 'two'] },
      { kind: 'table', head: ['a', 'b'], rows: [['1', '2']] },
    ]);
  });

  it('of any text ends and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(cardBlocks(text))));
  });
});
