import { describe, expect, test } from 'vitest';
import { readWordings, type Wording } from '@/tests/drafts/wordings';
import { takeApart } from '@/utils/draft/draft-text';
import { describeThread } from '@/utils/draft/draft-thread';
import { DRAFT_RULES } from '@/utils/draft/rules';
import { threadOf } from './example-thread';

const wordings = readWordings();

/** At once, or at its second look. */
function speaks({ rule: ruleId, ...example }: Wording): boolean {
  const rule = DRAFT_RULES.find(({ id }) => id === ruleId)!;
  const draft = takeApart(example.draft);
  const thread = describeThread(threadOf(example));
  return [rule, rule.secondLook].some((look) => look !== undefined && look.find(draft, thread).length > 0);
}

describe.each([...new Set(wordings.map(({ rule }) => rule))])('%s', (id) => {
  const own = wordings.filter(({ rule }) => rule === id);
  test.each(own.filter((one) => one.speaks))('hears: $draft', (one) => {
    expect(speaks(one)).toBe(true);
  });
  test.each(own.filter((one) => !one.speaks))('lets pass: $draft', (one) => {
    expect(speaks(one)).toBe(false);
  });
});
