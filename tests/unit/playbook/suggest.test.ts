import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePlaybooks } from '@/modules/playbooks/compile';
import { type SuggestInput, suggest } from '@/utils/playbook/suggest';
import { exampleReading, exampleTicket, noun } from './example-ticket';

const { packs } = compilePlaybooks(join(process.cwd(), 'playbooks'));

function input(changes: Pick<SuggestInput, 'ticket' | 'reading'> & Partial<SuggestInput>): SuggestInput {
  return {
    packs,
    uses: [],
    favourites: new Set(),
    hidden: new Set(),
    wording: { spelling: 'british', formality: 'neutral' },
    now: '2026-06-02T12:00:00Z',
    ...changes,
  };
}

const upset = exampleTicket([['customer', 'This is the third time I write about my kettle. I am fed up.']]);
const upsetReading = exampleReading(
  upset,
  2.5,
  [
    { facet: 'tone', label: 'frustrated', words: 'fed up' },
    { facet: 'signal', label: 'repeat_contact', words: 'third time I write' },
    { facet: 'request', label: 'defect', words: 'kettle' },
  ],
  { nouns: [noun(upset, 'thing', 'my kettle', 'your kettle')] },
);

describe('suggestions', () => {
  it('begin with an acknowledgement that names the thing when the customer is worn out, and say why in their words', () => {
    const [first] = suggest(input({ ticket: upset, reading: upsetReading }));
    expect(first?.stage).toBe('acknowledge');
    expect(first?.text).toContain('your kettle');
    expect(first?.reason).toContain('“third time I write”');
  });

  it('are the same for the same input', () => {
    const once = suggest(input({ ticket: upset, reading: upsetReading }));
    expect(suggest(input({ ticket: upset, reading: upsetReading }))).toEqual(once);
  });
});
