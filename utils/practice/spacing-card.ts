import { z } from '@/utils/ticket/schema';

/** The fields are those of ts-fsrs, with times in milliseconds since 1970, UTC. */
export const cardSchema = z.strictObject({
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
});
