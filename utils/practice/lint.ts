import type { Problem } from '@/utils/playbook/problem';
import { CUES } from './cues';
import { lintPaths } from './lint-paths';
import { lintWordings } from './lint-wordings';
import { reachOf } from './reach';
import { heardThings, type Scenario, type When } from './scenario';
import { faultOfPattern } from './words';

type Path = Problem['path'];

/**
 * What is wrong with a scenario beyond its shape, for its author: unknown ids, ranges that hold nothing, wordings that run out,
 * endings and moves that nothing leads to. Every conversation ends, because the last ending is taken when the turns are used up.
 * Takes up to about a second for a scenario in which something is out of reach.
 */
export function lintScenario(scenario: Scenario): Problem[] {
  const problems = [
    ...lintIds(scenario),
    ...lintConditions(scenario),
    ...lintEndings(scenario),
    ...lintWordings(scenario),
    ...lintPaths(scenario),
  ];
  return problems.length > 0 ? problems : lintReach(scenario);
}

function lintIds(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>(CUES);
  const look = (id: string, path: Path) => {
    if (seen.has(id)) problems.push({ path, message: `the id "${id}" is used twice or is the name of a cue` });
    seen.add(id);
  };
  for (const list of ['ways', 'points', 'pitfalls'] as const) {
    scenario[list].forEach((thing, index) => {
      look(thing.id, [list, index, 'id']);
      thing.words.forEach((pattern, at) => {
        const fault = faultOfPattern(pattern);
        if (fault) problems.push({ path: [list, index, 'words', at], message: `the pattern "${pattern}" ${fault}` });
      });
    });
  }
  const moves = new Set<string>();
  for (const list of ['moves', 'endings'] as const) {
    scenario[list].forEach(({ id }, index) => {
      if (moves.has(id)) problems.push({ path: [list, index, 'id'], message: `the id "${id}" is used twice` });
      moves.add(id);
    });
  }
  return problems;
}

function lintConditions(scenario: Scenario): Problem[] {
  const known = new Set<string>([...CUES, ...heardThings(scenario).map(({ id }) => id)]);
  const moves = new Set(scenario.moves.map(({ id }) => id));
  const problems: Problem[] = [];
  const look = (when: When | undefined, path: Path) => {
    if (!when) return;
    for (const key of ['now', 'any_now', 'not_now', 'done', 'any_done', 'not_done'] as const) {
      for (const id of when[key] ?? []) {
        if (!known.has(id)) problems.push({ path: [...path, 'when', key], message: `nothing is called "${id}"` });
      }
    }
    for (const id of when.after ?? []) {
      if (!moves.has(id)) problems.push({ path: [...path, 'when', 'after'], message: `no move is called "${id}"` });
    }
    for (const key of ['heat', 'trust', 'patience', 'turn'] as const) {
      const range = when[key];
      if (range && range[0] > range[1]) problems.push({ path: [...path, 'when', key], message: 'goes from more to less' });
    }
  };
  scenario.moves.forEach(({ when }, index) => {
    look(when, ['moves', index]);
  });
  scenario.endings.forEach(({ when }, index) => {
    look(when, ['endings', index]);
  });
  return problems;
}

function lintEndings({ endings, moves, turns }: Scenario): Problem[] {
  const problems: Problem[] = [];
  const count = (kind: string) => endings.filter((ending) => ending.kind === kind).length;
  const good = count('won') + count('handed_over');
  if (good < 2) problems.push({ path: ['endings'], message: 'needs at least two ways to end well' });
  if (count('lost') < 1) problems.push({ path: ['endings'], message: 'needs an ending of the kind "lost"' });
  if (turns.least > turns.most) problems.push({ path: ['turns'], message: 'has a least that is more than its most' });
  const open = (list: readonly { when?: When | undefined }[], name: string) => {
    list.forEach(({ when }, index) => {
      const last = index === list.length - 1;
      if (last && when)
        problems.push({ path: [name, index, 'when'], message: 'must be absent: the last one is for everything else' });
      if (!last && !when) problems.push({ path: [name, index], message: 'needs a condition; only the last one has none' });
    });
  };
  open(endings, 'endings');
  open(moves, 'moves');
  return problems;
}

function lintReach(scenario: Scenario): Problem[] {
  const reached = reachOf(scenario);
  const lost = (list: 'moves' | 'endings') =>
    scenario[list].flatMap(({ id }, index): Problem[] =>
      reached[list].has(id) ? [] : [{ path: [list, index], message: `nothing was found that leads to "${id}"` }],
    );
  return [...lost('moves'), ...lost('endings')];
}
