import { endingDue } from './answer';
import { chanceOf } from './chance';
import { holds, type Moment } from './condition';
import { CUES, type Cue } from './cues';
import { heardThings, type Scenario, type When } from './scenario';
import { movesOf, shifted } from './state';

/** Rehearsals tried before something counts as out of reach; far more than any shipped scenario needs. */
const ATTEMPTS = 6000;

/** Manners that a rep may keep to for a whole conversation, so that the far corners of the state are reached. */
const MANNERS: readonly (readonly Cue[])[] = [
  ['heard', 'owned', 'next_step', 'answered'],
  ['heard', 'next_step'],
  ['owned', 'asked'],
  ['heard', 'apology', 'answered'],
  ['answered'],
  [],
  ['nothing_next'],
  ['nothing_next', 'canned', 'passed_over'],
  ['apology', 'apology_again', 'canned', 'nothing_next'],
  ['excuse', 'nothing_next', 'passed_over'],
  ['sharp', 'blame', 'nothing_next'],
  ['over_promise'],
  ['boundary', 'next_step', 'heard'],
  ['boundary', 'nothing_next'],
  ['handover', 'next_step', 'heard'],
  ['boundary_missing', 'nothing_next'],
];

export interface Reached {
  moves: ReadonlySet<string>;
  endings: ReadonlySet<string>;
}

/**
 * Which moves and endings some run of replies leads to, found by playing many rehearsals in which replies are given as cues.
 * What is in the result is reachable for certain; what is not was never seen in `ATTEMPTS` rehearsals.
 */
export function reachOf(scenario: Scenario): Reached {
  const moves = new Set<string>();
  const endings = new Set<string>();
  const targets: (When | undefined)[] = [...scenario.endings, ...scenario.moves].map(({ when }) => when);
  const own = heardThings(scenario).map(({ id }) => id);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (moves.size === scenario.moves.length && endings.size === scenario.endings.length) break;
    rehearse(scenario, { attempt, own, target: targets[attempt % targets.length] }, moves, endings);
  }
  return { moves, endings };
}

interface Rehearsal {
  attempt: number;
  own: readonly string[];
  /** What this rehearsal tries to bring about. */
  target: When | undefined;
}

function rehearse(scenario: Scenario, rehearsal: Rehearsal, moves: Set<string>, endings: Set<string>): void {
  const { attempt } = rehearsal;
  const made: string[] = [];
  const heard = new Set<string>();
  const usual = Math.floor(chanceOf(attempt, 'manner') * MANNERS.length);
  let state = scenario.state;
  for (let turn = 1; turn <= scenario.turns.most; turn++) {
    const cues = cuesOf(rehearsal, turn, usual);
    const moved = movesOf(scenario, { cues, boundaryNeeded: chanceOf(attempt, turn, 'abuse') < 0.5, before: heard });
    for (const cue of cues) heard.add(cue);
    state = shifted(state, moved);
    const moment: Moment = { state, turn, now: new Set(cues), done: new Set(heard), moves: new Set(made) };
    const ending = endingDue(scenario, moment);
    if (ending) {
      endings.add(ending.id);
      return;
    }
    const count = (id: string) => made.filter((one) => one === id).length;
    const move = scenario.moves.find(({ id, when, say }) => holds(when, moment) && count(id) < say.length);
    if (!move) continue;
    made.push(move.id);
    moves.add(move.id);
    if (move.change) state = shifted(state, [move.change]);
  }
}

function cuesOf({ attempt, own, target }: Rehearsal, turn: number, usual: number): string[] {
  const changes = chanceOf(attempt, turn, 'changes') < 0.25;
  const manner = MANNERS[changes ? Math.floor(chanceOf(attempt, turn, 'other') * MANNERS.length) : usual]!;
  const wanted =
    target && chanceOf(attempt, turn, 'aims') < 0.6
      ? [
          ...(target.now ?? []),
          ...(target.done ?? []),
          ...(target.any_now ?? []).slice(0, 1),
          ...(target.any_done ?? []).slice(0, 1),
        ]
      : [];
  const chatty = chanceOf(attempt, 'chatty') * 0.5;
  const said = own.filter((id) => chanceOf(attempt, turn, id) < chatty);
  const cues = new Set<string>([...manner, ...wanted, ...said]);
  if (target && wanted.length > 0) for (const id of [...(target.not_now ?? []), ...(target.not_done ?? [])]) cues.delete(id);
  return [...CUES.filter((cue) => cues.has(cue)), ...own.filter((id) => cues.has(id))];
}
