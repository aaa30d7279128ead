import { expect, test } from 'vitest';
import { quietnessFor } from '@/utils/draft/quietness';
import { DRAFT_RULES } from '@/utils/draft/rules';

const heard = (quietness: 'everything' | 'usual' | 'only_important', cleanDrafts: number) => {
  const least = quietnessFor({ quietness, cleanDrafts });
  return DRAFT_RULES.filter(({ weight }) => weight >= least).length;
};

test('the usual setting begins with every rule, and the quiet one with those that a customer would feel', () => {
  expect(heard('usual', 0)).toBe(DRAFT_RULES.length);
  expect(heard('only_important', 0)).toBeLessThan(DRAFT_RULES.length / 2);
  expect(heard('only_important', 0)).toBeGreaterThan(10);
});

test('those whose drafts are clean hear fewer, but never nothing', () => {
  expect(heard('usual', 5)).toBeLessThan(heard('usual', 0));
  expect(heard('usual', 1000)).toBe(heard('usual', 10));
  expect(heard('only_important', 1000)).toBeGreaterThan(0);
});

test('who asks for everything hears everything', () => {
  expect(heard('everything', 1000)).toBe(DRAFT_RULES.length);
});
