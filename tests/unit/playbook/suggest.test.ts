import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePlaybooks } from '@/modules/playbooks/compile';
import { advise, nextMove, type SuggestInput, suggest } from '@/utils/playbook/suggest';
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

  it('say "may" of what the reader is not sure of, and leave out a bare word beside a finding', () => {
    const reading = exampleReading(upset, 2.5, [
      { facet: 'tone', label: 'frustrated', words: 'fed up' },
      { facet: 'request', label: 'defect', words: 'kettle', level: 'unsure' },
    ]);
    const reasons = suggest(input({ ticket: upset, reading })).map(({ reason }) => reason);
    expect(reasons.some((reason) => reason.includes('may report a fault (“kettle”)'))).toBe(true);
    expect(reasons.filter((reason) => / wrote “/.test(reason) && reason.includes(' and '))).toEqual([]);
  });

  it('agree with the next move unless something presses', () => {
    const calm = exampleTicket([['customer', 'Could you send me the invoice for May?']]);
    const advice = advise(input({ ticket: calm, reading: exampleReading(calm, 0, []) }));
    expect(nextMove(advice)?.stage).toBe(advice.suggestions[0]?.stage);
    const hurt = exampleTicket([['customer', 'The kettle broke and I have burns on my arm.']]);
    const findings = [
      { facet: 'signal', label: 'safety', words: 'burns on my arm' },
      { facet: 'request', label: 'defect', words: 'kettle broke' },
    ] as const;
    const afterHarm = advise(input({ ticket: hurt, reading: exampleReading(hurt, 2, [...findings]) }));
    expect(nextMove(afterHarm)?.why).toContain('hurt');
    expect(afterHarm.suggestions[0]?.stage).toBe('acknowledge');
  });

  it('do not ask after a harm that is only guessed at before the boundary is set', () => {
    const threat = exampleTicket([['customer', 'Fix the kettle or I will burn your office down, you idiots.']]);
    const reading = exampleReading(threat, 4, [
      { facet: 'signal', label: 'threat', words: 'burn your office down' },
      { facet: 'signal', label: 'abuse', words: 'you idiots' },
      { facet: 'signal', label: 'safety', words: 'burn', level: 'unsure' },
    ]);
    expect(nextMove(advise(input({ ticket: threat, reading })))?.stage).toBe('boundary');
  });

  it('say nothing about a customer whose tone could not be read', () => {
    const short = exampleTicket([['customer', 'Thanks, that is clear.']]);
    const reasons = (unread?: { reason: 'too_little_text' }) =>
      suggest(input({ ticket: short, reading: { ...exampleReading(short, 0, []), ...(unread && { unread }) } })).map(
        ({ reason }) => reason,
      );
    expect(reasons().some((reason) => /calm customer/i.test(reason))).toBe(true);
    expect(reasons({ reason: 'too_little_text' }).filter((reason) => /calm customer/i.test(reason))).toEqual([]);
  });

  it('are the same for the same input', () => {
    const once = suggest(input({ ticket: upset, reading: upsetReading }));
    expect(suggest(input({ ticket: upset, reading: upsetReading }))).toEqual(once);
  });
});
