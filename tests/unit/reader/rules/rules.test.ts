import { describe, expect, it } from 'vitest';
import { extractFeatures } from '@/utils/reader/features';
import { HIDDEN_ABUSE } from '@/utils/reader/rules/abuse';
import { matchRules, RULES } from '@/utils/reader/rules/match';

const idsOn = (text: string) => matchRules(text, extractFeatures(text)).map(({ id }) => id);

describe.each([...RULES, HIDDEN_ABUSE].map((rule) => [rule.id, rule] as const))('%s', (id, { fires, spares }) => {
  it.each(fires)('fires on %j', (text) => {
    expect(idsOn(text)).toContain(id);
  });

  it.each(spares)('does not fire on %j', (text) => {
    expect(idsOn(text)).not.toContain(id);
  });

  it('gives a span inside the text', () => {
    for (const text of fires)
      for (const { span } of matchRules(text, extractFeatures(text))) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
  });
});

it('has one id a rule', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('stays linear on a text that repeats a trigger', () => {
  const text = 'watch your back '.repeat(20_000) + 'where '.repeat(20_000);
  expect(matchRules(text, extractFeatures(text)).length).toBeLessThan(10);
});
