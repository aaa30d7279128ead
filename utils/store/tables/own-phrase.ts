import { phraseSchema } from '@/utils/playbook/phrase';
import { z } from '@/utils/ticket/schema';

/** A phrase that the rep wrote or imported. It takes part in ranking like any other. */
export const ownPhraseSchema = z
  .strictObject({
    /** Equals `phrase.id`; the key of the table. */
    id: z.string().check(z.minLength(1)),
    phrase: phraseSchema,
    /** Milliseconds since 1970, UTC, of the last change. */
    changedAt: z.int().check(z.nonnegative()),
  })
  .check(z.refine((row) => row.id === row.phrase.id, 'must have the id of its phrase'));
export type OwnPhrase = z.infer<typeof ownPhraseSchema>;
