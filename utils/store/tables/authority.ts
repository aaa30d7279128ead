import { authorityTableSchema } from '@/utils/playbook/authority';
import { z } from '@/utils/ticket/schema';

/** The team's own limits, which stand in for the example table that ships. There is at most one. */
export const ownAuthoritySchema = z.strictObject({
  id: z.literal('own'),
  table: authorityTableSchema,
  /** Milliseconds since 1970, UTC, of the last change. */
  changedAt: z.int().check(z.nonnegative()),
});
export type OwnAuthority = z.infer<typeof ownAuthoritySchema>;
