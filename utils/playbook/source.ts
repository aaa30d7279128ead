import { evidenceLevelSchema } from '@/utils/playbook/phrase';
import { z } from '@/utils/ticket/schema';

/** Where a phrase's reason comes from. `level` is the most that a phrase may claim with this source. */
export const sourceSchema = z.strictObject({
  level: evidenceLevelSchema,
  title: z.string().check(z.minLength(1)),
  url: z.optional(z.string().check(z.regex(/^https:\/\//))),
});
export type Source = z.infer<typeof sourceSchema>;

export const sourcesFileSchema = z.strictObject({ sources: z.record(z.string(), sourceSchema) });
