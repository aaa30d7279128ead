import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePlaybooks } from '@/modules/playbooks/compile';
import { judge, rates } from '@/tests/situations/judge';
import { readSituations } from '@/tests/situations/situation-file';

const { packs } = compilePlaybooks(join(process.cwd(), 'playbooks'));
const cases = readSituations(join(process.cwd(), 'tests/situations'));
const verdicts = cases.map((one) => judge(one, packs));

describe('what a senior agent would reach for', () => {
  it('is there for at least 120 situations, a third of them held out', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(verdicts.filter(({ heldOut }) => heldOut).length / cases.length).toBeGreaterThan(0.28);
  });

  it.each(['tuning', 'held out'])('stands among the first three, and what must not appear does not: %s', (part) => {
    const { good, mustNot } = rates(verdicts.filter(({ heldOut }) => heldOut === (part === 'held out')));
    expect(good).toBeGreaterThanOrEqual(0.9);
    expect(mustNot).toBe(0);
  });
});
