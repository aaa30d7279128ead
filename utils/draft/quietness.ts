/** How much the rep wants to hear; see `Settings.replyCheck`. */
export type Quietness = 'everything' | 'usual' | 'only_important';

/** The lightest rules weigh 40: the usual setting begins with all of them, and goes up from there. */
const LEAST: Record<Quietness, number> = { everything: 0, usual: 40, only_important: 82 };

/** Each draft in a row that ended without a remark takes this much away from what is said, up to the limit. */
const PER_CLEAN_DRAFT = 2;
const MOST_FOR_CLEAN = 16;

/**
 * Below which weight (0 to 100) rules stay silent. Our own judgement, not a measured curve: those who need fewer remarks
 * hear fewer, and what a customer would feel at once is never silenced by it.
 * @param cleanDrafts how many drafts in a row ended without a remark, 0 or more
 */
export function quietnessFor({ quietness, cleanDrafts }: { quietness: Quietness; cleanDrafts: number }): number {
  if (quietness === 'everything') return LEAST.everything;
  return LEAST[quietness] + Math.min(MOST_FOR_CLEAN, Math.max(0, cleanDrafts) * PER_CLEAN_DRAFT);
}
