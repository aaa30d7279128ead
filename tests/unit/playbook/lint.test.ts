import { describe, expect, it } from 'vitest';
import { PHRASE_RULES, WORDING_RULES } from '@/utils/playbook/lint/lint';
import type { Phrase } from '@/utils/playbook/phrase';

const sound: Phrase = {
  id: 'sound',
  stage: 'solve',
  text: 'I have found the parcel at the depot.',
  when: { request: ['delivery'] },
  why: 'It says what was done, which is what they asked.',
  evidence: 'practice',
  source: 'known',
};
const other: Phrase = { ...sound, id: 'other', text: 'I have found the parcel at the depot in Leeds this morning.' };
const context = { sources: { known: { level: 'moderate' as const, title: 'A source' } }, others: [other] };

describe.each(WORDING_RULES)('wording rule $id', (rule) => {
  it.each(rule.bad)('stops: %s', (text) => {
    expect(rule.find(text, sound)).not.toEqual([]);
  });

  it.each(rule.good)('lets pass: %s', (text) => {
    expect(rule.find(text, sound)).toEqual([]);
  });

  it('points inside the text', () => {
    for (const text of rule.bad) {
      for (const { start, end } of rule.find(text, sound)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

describe.each(PHRASE_RULES)('phrase rule $id', (rule) => {
  it('speaks on its bad example', () => {
    expect(rule.find({ ...sound, ...rule.bad }, context)).not.toEqual([]);
  });

  it('is silent on its good example', () => {
    expect(rule.find({ ...sound, ...rule.good }, { ...context, others: rule.id === 'near-duplicate' ? [other] : [] })).toEqual(
      [],
    );
  });
});

it('has rule ids that are unique', () => {
  const ids = [...WORDING_RULES, ...PHRASE_RULES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
