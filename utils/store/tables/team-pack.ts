import { packSchema } from '@/utils/playbook/phrase';
import { z } from '@/utils/ticket/schema';

/** A whole pack that a team has handed round as a file. */
export const teamPackSchema = z
  .strictObject({
    /** Equals `pack.id`; the key of the table. */
    id: z.string().check(z.minLength(1)),
    pack: packSchema,
    /** Milliseconds since 1970, UTC. */
    importedAt: z.int().check(z.nonnegative()),
  })
  .check(z.refine((row) => row.id === row.pack.id, 'must have the id of its pack'));
export type TeamPack = z.infer<typeof teamPackSchema>;
