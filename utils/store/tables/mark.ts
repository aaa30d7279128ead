import { z } from '@/utils/ticket/schema';

/** A phrase that the rep has starred, or has hidden: both are a mark with a time. */
export const markSchema = z.strictObject({
  phraseId: z.string().check(z.minLength(1)),
  /** Milliseconds since 1970, UTC. */
  at: z.int().check(z.nonnegative()),
});
export type Mark = z.infer<typeof markSchema>;
