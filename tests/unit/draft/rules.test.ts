import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkDraft } from '@/utils/draft/check-draft';
import { takeApart } from '@/utils/draft/draft-text';
import { describeThread } from '@/utils/draft/draft-thread';
import type { Look, RuleExample } from '@/utils/draft/rule';
import { EVIDENCE_OF } from '@/utils/draft/rule-sources';
import { DRAFT_RULES } from '@/utils/draft/rules';
import { sourcesFileSchema } from '@/utils/playbook/source';
import { threadOf } from './example-thread';

function speaks(look: Look, inNotes: boolean | undefined, example: RuleExample): boolean {
  const input = threadOf(example);
  if (input.visibility === 'internal' && !inNotes) return false;
  return look.find(takeApart(example.draft), describeThread(input)).length > 0;
}

const looks = DRAFT_RULES.flatMap((rule) => [
  { name: rule.id, look: rule, inNotes: rule.inNotes },
  ...(rule.secondLook ? [{ name: `${rule.id}, second look`, look: rule.secondLook, inNotes: rule.inNotes }] : []),
]);

describe.each(looks)('$name', ({ look, inNotes }) => {
  test.each(look.fires)('speaks: $draft', (example) => {
    expect(speaks(look, inNotes, example)).toBe(true);
  });
  test.each(look.silent)('is silent: $draft', (example) => {
    expect(speaks(look, inNotes, example)).toBe(false);
  });
});

test('there are at least forty rules, each with its own id and examples on both sides', () => {
  expect(DRAFT_RULES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(DRAFT_RULES.map(({ id }) => id)).size).toBe(DRAFT_RULES.length);
  for (const { name, look } of looks) expect(Math.min(look.fires.length, look.silent.length), name).toBeGreaterThan(0);
});

test('a source is worth as much as the playbooks say', () => {
  const { sources } = sourcesFileSchema.parse(parse(readFileSync('playbooks/sources.yaml', 'utf8')));
  for (const [source, evidence] of Object.entries(EVIDENCE_OF)) expect(sources[source]?.level, source).toBe(evidence);
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
