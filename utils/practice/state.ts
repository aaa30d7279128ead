import type { Cue } from './cues';
import type { CustomerState, Scenario, Shifts } from './scenario';

export const DIMENSIONS = ['heat', 'trust', 'patience'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/**
 * What a reply does to the customer unless the scenario says otherwise. The directions follow the findings in
 * `playbooks/sources.yaml` (responsibility and repair, Lewicki 2016; repeated apologies, Halperin 2022; concrete words, Packard & Berger 2021;
 * solving work over relational work, Marinova 2018); the sizes are ours, tried out by playing the scenarios.
 */
const EFFECTS: Record<Cue, Shifts> = {
  heard: { heat: -0.5, trust: 0.5 },
  owned: { trust: 0.5 },
  next_step: { trust: 0.5 },
  answered: { patience: 0.5 },
  asked: {},
  apology: {},
  boundary: { heat: 0.5, trust: -0.5 },
  handover: { patience: 0.5 },
  said_no: {},
  canned: { heat: 0.5, trust: -0.5 },
  apology_again: { trust: -0.5 },
  blame: { heat: 1, trust: -1 },
  sharp: { heat: 1, trust: -1, patience: -1 },
  excuse: { heat: 0.5 },
  over_promise: { trust: -0.5 },
  passed_over: { patience: -0.5 },
  nothing_next: { patience: -0.5 },
  boundary_missing: { heat: 0.5 },
};
/** A limit that was called for calms; one that was not offends. */
const NEEDED_BOUNDARY: Shifts = { heat: -0.5 };
const WAY: Shifts = { heat: -1, trust: 1 };
const POINT: Shifts = { trust: 0.5 };
const PITFALL: Shifts = { heat: 0.5, trust: -1 };

/** One reason why the customer moved: a cue or the scenario's own id, and by how much. */
export interface Moved extends Shifts {
  cause: string;
}

interface Heard {
  cues: readonly string[];
  /** Whether the customer's last message called for a limit. */
  boundaryNeeded: boolean;
  /** The scenario's own things that earlier replies had already brought up: those count once. */
  before: ReadonlySet<string>;
}

/** Each reason for which the customer moves, in the order of the cues. */
export function movesOf(scenario: Scenario, { cues, boundaryNeeded, before }: Heard): Moved[] {
  const own = new Map<string, Shifts>([
    ...scenario.ways.map(({ id, effect }) => [id, effect ?? WAY] as const),
    ...scenario.points.map(({ id, effect }) => [id, effect ?? POINT] as const),
    ...scenario.pitfalls.map(({ id, effect }) => [id, effect ?? PITFALL] as const),
  ]);
  const moved = cues.map((cause): Moved => {
    const ownEffect = own.get(cause);
    if (ownEffect) return { cause, ...(before.has(cause) ? {} : ownEffect) };
    const cue = cause as Cue;
    const usual = cue === 'boundary' && boundaryNeeded ? NEEDED_BOUNDARY : EFFECTS[cue];
    return { cause, ...(scenario.effects?.[cue] ?? usual) };
  });
  return moved.filter((shifts) => DIMENSIONS.some((name) => shifts[name]));
}

/** The state after shifts, each dimension kept within 0 to 4. */
export function shifted(state: CustomerState, shifts: readonly Shifts[]): CustomerState {
  const level = (name: Dimension) =>
    Math.min(4, Math.max(0, state[name] + shifts.reduce((sum, shift) => sum + (shift[name] ?? 0), 0)));
  return { heat: level('heat'), trust: level('trust'), patience: level('patience') };
}
