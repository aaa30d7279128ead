import type { PhraseUse } from '@/utils/playbook/situation';
import type { DraftRequest } from '@/utils/ticket/draft-check';

export { type DraftCheck, type DraftRemark, LIGHTS, type Light, type LightState } from '@/utils/ticket/draft-check';

/** `visibility` says which way the reply box sends; in a note the rules for the customer's eyes are silent. */
export interface DraftInput extends DraftRequest {
  uses: readonly PhraseUse[];
  /** Rules that the rep has switched off, and rules waved away in this thread. */
  off: ReadonlySet<string>;
  dismissed: ReadonlySet<string>;
  /** Below this weight (0 to 100) a rule stays silent; see `quietnessFor`. */
  leastWeight: number;
}
