import { describe, expect, it } from 'vitest';
import { boundaryState } from '@/utils/playbook/boundary';
import type { Phrase } from '@/utils/playbook/phrase';
import type { PhraseUse } from '@/utils/playbook/situation';
import { exampleReading, exampleTicket } from './example-ticket';

const step = (number: number): Phrase => ({
  id: `step-${number}`,
  stage: 'boundary',
  text: 'x',
  when: { signal: ['abuse'] },
  why: 'why this, in short',
  evidence: 'practice',
  source: 'own',
  boundary: { kind: 'insult', step: number },
});
const phrases = new Map([1, 2, 3, 4].map((number) => [`step-${number}`, step(number)]));
const use = (number: number, at: string): PhraseUse => ({ phraseId: `step-${number}`, stage: 'boundary', at });
const abuse = { facet: 'signal', label: 'abuse', words: 'you idiots' } as const;
const BEFORE = '2026-06-01T13:30:00Z';
const AFTER = '2026-06-01T20:00:00Z';

const ticket = exampleTicket([
  ['customer', 'Where is it, you idiots'],
  ['agent', 'I look.'],
  ['customer', 'Still nothing, you idiots'],
]);
const reading = exampleReading(ticket, 3, [abuse]);

describe('the boundary ladder', () => {
  it('stays down while the customer is civil', () => {
    const state = boundaryState(ticket, exampleReading(ticket, 3), [], phrases);
    expect(state).toMatchObject({ reached: 0, evidence: [] });
    expect(state.next).toBeUndefined();
  });

  it('starts with the notice and quotes the words', () => {
    const state = boundaryState(ticket, reading, [], phrases);
    expect(state).toMatchObject({ reached: 0, next: 1, kind: 'insult' });
    expect(state.evidence[0]?.text).toBe('you idiots');
  });

  it.each([
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 4],
  ])('goes from step %i to %i when the abuse goes on', (reached, next) => {
    const uses = Array.from({ length: reached }, (_, index) => use(index + 1, BEFORE));
    expect(boundaryState(ticket, reading, uses, phrases)).toMatchObject({ reached, next });
  });

  it('waits for the answer once the step is in this reply', () => {
    expect(boundaryState(ticket, reading, [use(1, AFTER)], phrases).next).toBeUndefined();
  });

  it('does not climb for words that were answered, or that the reader is not sure of', () => {
    const answered = exampleReading(ticket, 2, [{ ...abuse, message: 'm1', answered: true }]);
    expect(boundaryState(ticket, answered, [use(1, BEFORE)], phrases).next).toBeUndefined();
    expect(boundaryState(ticket, exampleReading(ticket, 2, [{ ...abuse, level: 'unsure' }]), [], phrases).next).toBeUndefined();
  });

  it.each([
    ['Answer me, sexy', 'harassment'],
    ['go back to your country', 'discrimination'],
    ['you useless clown', 'insult'],
  ] as const)('knows the kind of %s', (words, kind) => {
    const one = exampleTicket([['customer', words]]);
    expect(boundaryState(one, exampleReading(one, 3, [{ facet: 'signal', label: 'abuse', words }]), [], phrases).kind).toBe(kind);
  });

  it('puts a threat before an insult in the same message', () => {
    const one = exampleTicket([['customer', 'you idiots, I will find you']]);
    const both = exampleReading(one, 4, [abuse, { facet: 'signal', label: 'threat', words: 'I will find you' }]);
    expect(boundaryState(one, both, [], phrases).kind).toBe('threat');
  });
});
