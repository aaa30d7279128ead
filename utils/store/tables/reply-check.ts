import { z } from '@/utils/ticket/schema';

/** A remark of the reply check that the rep has waved away for this thread. */
export const dismissedRemarkSchema = z.strictObject({
  ticketKey: z.string().check(z.minLength(1)),
  ruleId: z.string().check(z.minLength(1)),
  /** A hash of the words that the remark was about: drafts are never stored. */
  wordsHash: z.string(),
  /** Milliseconds since 1970, UTC. */
  at: z.int().check(z.nonnegative()),
});
export type DismissedRemark = z.infer<typeof dismissedRemarkSchema>;

/** A rule of the reply check that the rep has switched off. Rules without a row are on. */
export const ruleSettingSchema = z.strictObject({
  ruleId: z.string().check(z.minLength(1)),
  on: z.boolean(),
});
export type RuleSetting = z.infer<typeof ruleSettingSchema>;
