import { type DraftCheck, type DraftFix, LIGHT_WORDS } from './draft-check';

/** What the light says: the light of the most useful remark, since it is the one to begin with. */
export function lightWords({ remarks }: DraftCheck): string {
  const [first] = remarks;
  if (!first) return 'No remarks';
  return `${LIGHT_WORDS[first.light]} could be better${remarks.length > 1 ? `, ${remarks.length} remarks` : ''}`;
}

/** The name of a fix's button: what goes and what comes, so that it can be read before it is done. */
export function fixWords({ was, text }: DraftFix): string {
  return `Replace “${was}” with “${text}”`;
}

/** What is said of a fix that was not made. */
export const FIX_REFUSED = {
  changed: 'Those words have changed since. Nothing was replaced.',
  other_ticket: 'The page now shows another ticket. Nothing was replaced.',
  no_editor: 'The reply box is no longer open. Nothing was replaced.',
  not_taken: 'The reply box did not take the change. Please make it by hand.',
} as const;
