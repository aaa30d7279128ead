import type { CustomerState, When } from './scenario';
import { DIMENSIONS } from './state';

/** What a condition is asked about. */
export interface Moment {
  state: CustomerState;
  /** Number of the reply, from 1. */
  turn: number;
  now: ReadonlySet<string>;
  /** Everything heard so far, this reply included. */
  done: ReadonlySet<string>;
  /** Moves that the customer has made. */
  moves: ReadonlySet<string>;
}

const within = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;

/** Whether all that is given holds; an absent condition always does. */
export function holds(when: When | undefined, { state, turn, now, done, moves }: Moment): boolean {
  if (!when) return true;
  const every = (ids: readonly string[] | undefined, set: ReadonlySet<string>) => !ids || ids.every((id) => set.has(id));
  const some = (ids: readonly string[] | undefined, set: ReadonlySet<string>) => !ids || ids.some((id) => set.has(id));
  const none = (ids: readonly string[] | undefined, set: ReadonlySet<string>) => !ids?.some((id) => set.has(id));
  return (
    DIMENSIONS.every((name) => !when[name] || within(state[name], when[name])) &&
    (!when.turn || within(turn, when.turn)) &&
    every(when.now, now) &&
    some(when.any_now, now) &&
    none(when.not_now, now) &&
    every(when.done, done) &&
    some(when.any_done, done) &&
    none(when.not_done, done) &&
    every(when.after, moves)
  );
}
