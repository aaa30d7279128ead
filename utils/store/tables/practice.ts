import { scenarioSchema } from '@/utils/practice/scenario';
import { SKILLS } from '@/utils/practice/skills';
import { cardSchema } from '@/utils/practice/spacing-card';
import { z } from '@/utils/ticket/schema';

/** One rehearsed conversation. The texts in it are the rep's own, answered by invented customers. */
export const attemptSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  scenarioId: z.string().check(z.minLength(1)),
  seed: z.int(),
  /** Milliseconds since 1970, UTC. */
  startedAt: z.int().check(z.nonnegative()),
  endedAt: z.optional(z.int().check(z.nonnegative())),
  /** Id of the scenario's ending that was reached. */
  ending: z.optional(z.string()),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** One reply within an attempt. Rewinding makes a sibling, so that both lines stay side by side. */
export const branchSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  attemptId: z.string().check(z.minLength(1)),
  /** The branch that this reply continues; absent for the first reply. */
  parentId: z.optional(z.string()),
  /** Counted from 0. */
  turn: z.int().check(z.nonnegative()),
  reply: z.string(),
  /** What was heard in it: general cues and the scenario's own ids. Empty where it was not kept yet. */
  cues: z.array(z.string()),
  at: z.int().check(z.nonnegative()),
});
export type Branch = z.infer<typeof branchSchema>;

/** A skill's spacing card. */
export const skillSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  card: cardSchema,
});
export type Skill = z.infer<typeof skillSchema>;

/** A scenario that the rep wrote, or that came in a team's pack. */
export const ownScenarioSchema = z
  .strictObject({
    /** Equals `scenario.id`; the key of the table. */
    id: z.string().check(z.minLength(1)),
    scenario: scenarioSchema,
    from: z.enum(['own', 'team']),
    /** Milliseconds since 1970, UTC, of the last change. */
    changedAt: z.int().check(z.nonnegative()),
  })
  .check(z.refine((row) => row.id === row.scenario.id, 'must have the id of its scenario'));
export type OwnScenario = z.infer<typeof ownScenarioSchema>;

/** One try at a drill. */
export const drillSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  skill: z.enum(SKILLS),
  scenarioId: z.string().check(z.minLength(1)),
  reply: z.string(),
  cues: z.array(z.string()),
  at: z.int().check(z.nonnegative()),
});
export type Drill = z.infer<typeof drillSchema>;
