import { MAX_TEXT_LENGTH } from '@/utils/playbook/phrase';
import { z } from '@/utils/ticket/schema';

/** The rep's own wording of a phrase from a pack; the pack's stays as it is. */
export const rewordingSchema = z.strictObject({
  phraseId: z.string().check(z.minLength(1)),
  text: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_LENGTH)),
  /** Milliseconds since 1970, UTC, of the last change. */
  changedAt: z.int().check(z.nonnegative()),
});
export type Rewording = z.infer<typeof rewordingSchema>;
