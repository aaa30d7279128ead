import { describe, expect, test } from 'vitest';
import { WORDINGS } from '@/tests/drafts/wordings';
import { takeApart } from '@/utils/draft/draft-text';
import { describeThread } from '@/utils/draft/draft-thread';
import type { RuleExample } from '@/utils/draft/rule';
import { DRAFT_RULES } from '@/utils/draft/rules';
import { threadOf } from './example-thread';

/** Speaks at once, or at its second look. */
function speaks(ruleId: string, wording: string | RuleExample): boolean {
  const example = typeof wording === 'string' ? { heat: 2, draft: wording } : wording;
  const rule = DRAFT_RULES.find(({ id }) => id === ruleId)!;
  const draft = takeApart(example.draft);
  const thread = describeThread(threadOf(example));
  return [rule, rule.secondLook].some((look) => look !== undefined && look.find(draft, thread).length > 0);
}

const saidIn = (wording: string | RuleExample) => (typeof wording === 'string' ? wording : wording.draft);

describe.each(Object.entries(WORDINGS))('%s', (id, { fires, spares }) => {
  test.each(fires.map((one) => [saidIn(one), one] as const))('hears: %s', (_, one) => {
    expect(speaks(id, one)).toBe(true);
  });
  test.each(spares.map((one) => [saidIn(one), one] as const))('lets pass: %s', (_, one) => {
    expect(speaks(id, one)).toBe(false);
  });
});
