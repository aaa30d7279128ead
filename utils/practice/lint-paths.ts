import type { Problem } from '@/utils/playbook/problem';
import type { Scenario } from './scenario';

/** Paths that name no ending or cannot reach one. Where they really lead is found by playing them, which needs the reader. */
export function lintPaths({ paths, endings, turns }: Scenario): Problem[] {
  const known = new Set(endings.map(({ id }) => id));
  const all = [
    ...(['good', 'poor', 'abusive'] as const).map((name) => ({ path: ['paths', name] as (string | number)[], ...paths[name] })),
    ...paths.others.map((one, index) => ({ path: ['paths', 'others', index] as (string | number)[], ...one })),
  ];
  return all.flatMap(({ path, ending, replies }) => [
    ...(known.has(ending) ? [] : [{ path: [...path, 'ending'], message: `no ending is called "${ending}"` }]),
    ...(replies.length < turns.least || replies.length > turns.most
      ? [{ path: [...path, 'replies'], message: `needs ${turns.least} to ${turns.most} replies` }]
      : []),
  ]);
}
