import { describe, expect, it } from 'vitest';
import { loadScenario } from '@/tests/scenarios/load-scenario';
import { lintScenario } from '@/utils/practice/lint';
import type { Scenario } from '@/utils/practice/scenario';
import { readScenarios, writeScenarios } from '@/utils/practice/scenario-file';

const sound = loadScenario('playbooks/scenarios/third-broken-promise.yaml');

function broken(change: (scenario: Scenario) => unknown): string[] {
  const scenario = structuredClone(sound);
  change(scenario);
  return lintScenario(scenario).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the linter', () => {
  it('has nothing to say about a sound scenario', () => {
    expect(broken(() => {})).toEqual([]);
  });

  it.each<[string, (scenario: Scenario) => unknown, string]>([
    ['an unknown cue', ({ moves }) => Object.assign(moves[0]!, { when: { now: ['shouts'] } }), 'nothing is called "shouts"'],
    ['an unknown move', ({ moves }) => Object.assign(moves[1]!, { when: { after: ['nowhere'] } }), 'no move is called'],
    ['an id used twice', ({ ways }) => Object.assign(ways[1]!, { id: ways[0]!.id }), 'used twice'],
    ['a cue as an id', ({ ways }) => Object.assign(ways[1]!, { id: 'blame' }), 'name of a cue'],
    ['an empty range', ({ endings }) => Object.assign(endings[0]!, { when: { heat: [3, 1] } }), 'from more to less'],
    ['too few wordings at the end', ({ moves }) => moves.at(-1)!.say.splice(2), 'wordings'],
    ['two wordings that are one', ({ moves }) => moves[0]!.say.push(`${moves[0]!.say[0]!} `), 'nearly the same'],
    ['a gap', ({ moves }) => moves[0]!.say.push('Dear {{name}}, what now?'), 'gap'],
    [
      'no way to lose',
      ({ endings }) => endings.map((one) => Object.assign(one, one.kind === 'lost' && { kind: 'partly' })),
      '"lost"',
    ],
    [
      'a condition on the last ending',
      ({ endings }) => Object.assign(endings.at(-1)!, { when: { turn: [1, 7] } }),
      'must be absent',
    ],
    ['a path to nowhere', ({ paths }) => Object.assign(paths.poor, { ending: 'paradise' }), 'no ending is called'],
    [
      'a path that is too long',
      ({ paths }) => Object.assign(paths.poor, { replies: Array(7).fill('No.') }),
      'needs 3 to 6 replies',
    ],
    [
      'an ending out of reach',
      ({ endings }) =>
        Object.assign(endings[0]!, { when: { trust: [4, 4], heat: [4, 4], patience: [4, 4], done: ['sharp', 'blame'] } }),
      'nothing was found that leads to',
    ],
    [
      'a move out of reach',
      ({ moves }) => Object.assign(moves[0]!, { when: { now: ['sharp'], turn: [7, 7] } }),
      'nothing was found that leads to',
    ],
  ])('finds %s', { timeout: 60_000 }, (_, change, message) => {
    expect(broken(change).join('\n')).toContain(message);
  });
});

describe('scenario files', () => {
  it('come back the same, one by itself and several as a pack', async () => {
    expect(await readScenarios(await writeScenarios([sound], 'One'))).toEqual({ scenarios: [sound] });
    const two = [sound, { ...sound, id: 'another' }];
    expect(await readScenarios(await writeScenarios(two, 'Two'))).toEqual({ scenarios: two });
  });

  it('are refused with the line of what is wrong', async () => {
    const text = (await writeScenarios([sound], 'One')).replace('difficulty: 3', 'difficulty: 9');
    const read = await readScenarios(text);
    const line = text.split('\n').findIndex((one) => one.startsWith('difficulty')) + 1;
    expect(read).toEqual({ faults: [{ line, place: 'difficulty', reason: expect.stringContaining('too big') }] });
  });

  it.each(['', '- a', '{', 'scenarios: 5', 'null', '%PDF-1.4'])('never throw: %j', async (text) => {
    expect(await readScenarios(text)).toHaveProperty('faults');
  });
});
