import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/utils/draft/check-draft';
import { takeApart } from '@/utils/draft/draft-text';
import { describeThread } from '@/utils/draft/draft-thread';
import type { RuleExample } from '@/utils/draft/rule';
import { DRAFT_RULES } from '@/utils/draft/rules';
import { threadOf } from './example-thread';

function speaks(ruleId: string, example: RuleExample): boolean {
  const input = threadOf(example);
  const rule = DRAFT_RULES.find(({ id }) => id === ruleId)!;
  if (input.visibility === 'internal' && !rule.inNotes) return false;
  return rule.find(takeApart(example.draft), describeThread(input)).length > 0;
}

describe.each(DRAFT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.fires.map((example) => [example.draft, example] as const))('speaks: %s', (_, example) => {
    expect(speaks(id, example)).toBe(true);
  });
  test.each(rule.silent.map((example) => [example.draft, example] as const))('is silent: %s', (_, example) => {
    expect(speaks(id, example)).toBe(false);
  });
});

test('there are at least forty rules, each with its own id and examples on both sides', () => {
  expect(DRAFT_RULES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(DRAFT_RULES.map(({ id }) => id)).size).toBe(DRAFT_RULES.length);
  for (const rule of DRAFT_RULES) expect([rule.fires.length, rule.silent.length].every((count) => count > 0)).toBe(true);
});

test('the same sentence is good in one thread and bad in another', () => {
  const draft = 'I am sorry about the lamp.';
  const first = checkDraft(threadOf({ draft, heat: 0.5, customer: 'The lamp arrived broken.' }));
  const again = checkDraft(
    threadOf({ draft, heat: 2, customer: 'The second lamp is broken too.', agentBefore: 'I am sorry about the lamp.' }),
  );
  expect(first.remarks.map(({ ruleId }) => ruleId)).not.toContain('second-apology');
  expect(again.remarks.map(({ ruleId }) => ruleId)).toContain('second-apology');
});

test('at most three remarks are shown, the weightiest first', () => {
  const check = checkDraft(
    threadOf({
      heat: 3,
      customer: 'Why did you charge me twice?',
      draft:
        'Calm down!!! As I already said, unfortunately our policy does not allow it. I am sorry if you feel bad. Kindly wait, it will be processed in due course.',
    }),
  );
  expect(check.remarks).toHaveLength(3);
  expect(check.more).toBeGreaterThan(0);
});

test('a rule that is off or waved away is silent', () => {
  const input = threadOf({ draft: 'Calm down, it is on its way.', heat: 2 });
  expect(checkDraft(input).remarks.map(({ ruleId }) => ruleId)).toContain('calm-down');
  expect(checkDraft({ ...input, off: new Set(['calm-down']) }).remarks.map(({ ruleId }) => ruleId)).not.toContain('calm-down');
  expect(checkDraft({ ...input, dismissed: new Set(['calm-down']) }).remarks.map(({ ruleId }) => ruleId)).not.toContain(
    'calm-down',
  );
});
