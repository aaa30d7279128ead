import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePlaybooks } from '@/modules/playbooks/compile';
import { MUST_NOTS } from '@/utils/playbook/must-not';
import type { Phrase, Stage } from '@/utils/playbook/phrase';
import { advise, type SuggestInput } from '@/utils/playbook/suggest';
import { apologises } from '@/utils/playbook/thread-cues';
import { type Facet, LABELS, type Label } from '@/utils/ticket/labels';
import { exampleReading, exampleTicket, noun } from './example-ticket';

const { packs } = compilePlaybooks(join(process.cwd(), 'playbooks'));
const all = packs.flatMap(({ phrases }) => phrases);
const idsOf = (stage: Stage) => all.filter((phrase) => phrase.stage === stage).map(({ id }) => id);
const AFTER = '2026-06-01T20:00:00Z';
const useOf = (phrase: Phrase) => ({ phraseId: phrase.id, stage: phrase.stage, at: AFTER });

const FACETS_AND_LABELS = (Object.keys(LABELS) as Facet[]).flatMap((facet) =>
  LABELS[facet].map((label) => ({ facet, label: label as Label })),
);

/** Any situation at all: any labels at any level, any heat, channel, thread and uses. */
const anyInput = fc
  .record({
    heat: fc.double({ min: 0, max: 4, noNaN: true }),
    found: fc.uniqueArray(fc.constantFrom(...FACETS_AND_LABELS), { maxLength: 5, selector: ({ label }) => label }),
    level: fc.constantFrom('sure' as const, 'likely' as const, 'unsure' as const),
    channel: fc.constantFrom('email' as const, 'chat' as const, 'unknown' as const),
    replied: fc.boolean(),
    used: fc.uniqueArray(fc.nat({ max: all.length - 1 }), { maxLength: 4 }),
    favourites: fc.array(fc.nat({ max: all.length - 1 }), { maxLength: 10 }),
  })
  .map(({ heat, found, level, channel, replied, used, favourites }): SuggestInput => {
    const ticket = exampleTicket(
      replied
        ? [
            ['customer', 'my kettle'],
            ['agent', 'I look.'],
            ['customer', 'my kettle still'],
          ]
        : [['customer', 'my kettle']],
      { channel },
    );
    const reading = exampleReading(
      ticket,
      heat,
      found.map((one) => ({ ...one, words: 'my kettle', level })),
      {
        nouns: [noun(ticket, 'thing', 'my kettle', 'your kettle')],
      },
    );
    return {
      ticket,
      reading,
      packs: [],
      uses: used.map((index) => useOf(all[index]!)),
      favourites: new Set(favourites.map((index) => all[index]!.id)),
      hidden: new Set(),
      wording: { spelling: 'british', formality: 'neutral' },
      now: AFTER,
    };
  });

const holds = (check: (input: SuggestInput, advice: ReturnType<typeof advise>) => void) =>
  fc.assert(
    fc.property(anyInput, (input) => check({ ...input, packs }, advise({ ...input, packs }))),
    { numRuns: 300 },
  );

describe('whatever the ticket, the uses and the favourites', () => {
  it('nothing is offered twice in a thread', () =>
    holds(({ uses }, { suggestions }) => {
      const used = new Set(uses.map(({ phraseId }) => phraseId));
      expect(suggestions.filter(({ phrase }) => used.has(phrase.id))).toEqual([]);
    }));

  it('the order is the same the second time, and no phrase stands twice', () =>
    holds((input, { suggestions }) => {
      expect(advise(input).suggestions).toEqual(suggestions);
      expect(new Set(suggestions.map(({ phrase }) => phrase.id)).size).toBe(suggestions.length);
    }));

  it('a second apology needs a new remedy', () =>
    holds(({ uses }, { suggestions }) => {
      if (!uses.some(({ stage }) => stage === 'apologise')) return;
      for (const { phrase } of suggestions) {
        if (apologises(phrase.text))
          expect(phrase.text.includes('fill.remedy') || phrase.when.used?.includes('apologise')).toBe(true);
      }
    }));

  it('no empathy stands in the middle of steps', () =>
    holds(({ uses }, { suggestions }) => {
      if (uses.some(({ stage }) => stage === 'solve')) expect(suggestions.map(({ stage }) => stage)).not.toContain('acknowledge');
    }));

  it('boundaries and hand-overs come only with their cause', () =>
    holds((_, { suggestions, boundary, escalation }) => {
      for (const { phrase } of suggestions) {
        if (phrase.stage === 'boundary') expect(phrase.boundary).toEqual({ kind: boundary.kind, step: boundary.next });
        if (phrase.stage === 'escalate') expect(escalation.map(({ reason }) => reason)).toContain(phrase.escalation);
      }
    }));

  it('someone who speaks of hurting themselves sees nothing but the crisis lane', () =>
    holds(({ uses }, { situation, suggestions }) => {
      const forThem = suggestions.filter(({ stage }) => stage !== 'steady');
      const crisis = forThem.filter(({ phrase }) => phrase.when.signal?.includes('self_harm'));
      const level = situation.signal.get('self_harm')?.level;
      if (!level) expect(crisis).toEqual([]);
      else if (level !== 'unsure') expect(forThem).toEqual(crisis);
      else {
        // Asked once, it is not asked again; then the rest of the lane comes first.
        const asked = uses.some(({ phraseId }) => phraseId === 'crisis-unclear-figure');
        if (!asked) expect(forThem[0]?.phrase.id).toBe('crisis-unclear-figure');
        expect(forThem.map(({ stage }) => stage)).not.toContain('close');
      }
    }));

  it('every suggestion says why and holds together', () =>
    holds((_, { suggestions }) => {
      for (const { reason, text, gaps } of suggestions) {
        expect(reason.length).toBeGreaterThan(10);
        for (const { start, end, label } of gaps) expect(text.slice(start, end)).toBe(`[${label}]`);
        expect(text).not.toMatch(/\{\{|\}\}/);
      }
    }));
});

it('has ids that are unique, and a reason for each rule', () => {
  expect(new Set(MUST_NOTS.map(({ id }) => id)).size).toBe(MUST_NOTS.length);
});

it('has something for each stage', () => {
  for (const stage of ['acknowledge', 'boundary', 'escalate', 'close', 'steady'] as const)
    expect(idsOf(stage).length).toBeGreaterThan(5);
});
