import { stageSchema } from '@/utils/playbook/phrase';
import { z } from '@/utils/ticket/schema';

/** That a phrase went into a reply: which, where and when. The words themselves are never kept. */
export const useSchema = z.strictObject({
  /** See `ticketKey` in utils/ticket. */
  ticketKey: z.string().check(z.minLength(1)),
  phraseId: z.string().check(z.minLength(1)),
  stage: stageSchema,
  /** Milliseconds since 1970, UTC. */
  at: z.int().check(z.nonnegative()),
  variant: z.optional(z.enum(['shorter', 'warmer', 'firmer'])),
});
export type Use = z.infer<typeof useSchema>;
