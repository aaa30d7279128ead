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
  at: z.int().check(z.nonnegative()),
});
export type Branch = z.infer<typeof branchSchema>;

/** A skill's spacing card; the field names are those of ts-fsrs, with times in milliseconds. */
export const skillSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  card: z.strictObject({
    due: z.int().check(z.nonnegative()),
    stability: z.number(),
    difficulty: z.number(),
    elapsed_days: z.number(),
    scheduled_days: z.number(),
    learning_steps: z.int(),
    reps: z.int(),
    lapses: z.int(),
    state: z.int().check(z.minimum(0), z.maximum(3)),
    last_review: z.optional(z.int().check(z.nonnegative())),
  }),
});
export type Skill = z.infer<typeof skillSchema>;
