import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReader, loadScenario } from '@/tests/scenarios/load-scenario';
import { endingOf, lineTo } from '@/utils/practice/conversation';
import { lintScenario } from '@/utils/practice/lint';
import { playThrough } from '@/utils/practice/playthrough';

const FOLDER = 'playbooks/scenarios';
const model = loadReader();

describe.each(readdirSync(FOLDER).sort())('%s', { timeout: 60_000 }, (file) => {
  const scenario = loadScenario(`${FOLDER}/${file}`);
  const { good, poor, abusive, others } = scenario.paths;

  it('is named after its id, and the linter has nothing to say', () => {
    expect(`${scenario.id}.yaml`).toBe(file);
    expect(lintScenario(scenario)).toEqual([]);
  });

  it.each(Object.entries({ good, poor, abusive, ...Object.fromEntries(others.map((path, at) => [`other ${at + 1}`, path])) }))(
    'comes to the ending it should along the %s path, with the last reply',
    (_, { replies, ending }) => {
      const conversation = playThrough(scenario, replies, model);
      expect(endingOf(conversation)?.ending).toBe(ending);
      expect(lineTo(conversation)).toHaveLength(replies.length);
    },
  );

  it('ends well along the good path, and badly along the poor one', () => {
    expect(['won', 'handed_over', 'ended']).toContain(endingOf(playThrough(scenario, good.replies, model))?.kind);
    expect(['lost', 'partly', 'handed_over']).toContain(endingOf(playThrough(scenario, poor.replies, model))?.kind);
  });
});
