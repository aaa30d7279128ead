import type { EvidenceLevel } from '@/utils/playbook/phrase';
import type { PhraseUse } from '@/utils/playbook/situation';
import type { Reading } from '@/utils/ticket/reading';
import type { Span } from '@/utils/ticket/span';
import type { Ticket } from '@/utils/ticket/ticket';

/** What a reply is looked at for, in the order in which it is shown. */
export const LIGHTS = ['heard', 'owned', 'clear', 'next_step', 'steady'] as const;
export type Light = (typeof LIGHTS)[number];

/** `not_needed`: this thread asks for nothing of the kind. There is no overall score, on purpose. */
export type LightState = 'good' | 'could_be_better' | 'not_needed';

/** A change of the draft that fits this ticket; an insertion has an empty span. */
export interface DraftFix {
  start: number;
  end: number;
  text: string;
}

/** What a colleague would say about one place of a draft. */
export interface DraftRemark {
  ruleId: string;
  light: Light;
  title: string;
  /** One sentence. */
  why: string;
  evidence: EvidenceLevel;
  /** Key of a source in `playbooks/sources.yaml`. */
  source: string;
  /** The words it is about, in UTF-16 code units of the draft; empty when something is missing. */
  spans: Span[];
  words: string;
  /** The customer's words that ask for it, where there are any. */
  customerWords?: string;
  fix?: DraftFix;
}

export interface DraftCheck {
  lights: Record<Light, LightState>;
  /** At most three, the most useful first. */
  remarks: DraftRemark[];
  /** How many more there are behind those shown. */
  more: number;
}

export interface DraftInput {
  ticket: Ticket;
  reading: Reading;
  draft: string;
  /** Which way the reply box sends; in a note the rules for the customer's eyes are silent. */
  visibility: 'public' | 'internal' | 'unknown';
  uses: readonly PhraseUse[];
  /** Rules that the rep has switched off, and rules waved away in this thread. */
  off: ReadonlySet<string>;
  dismissed: ReadonlySet<string>;
  /** Below this weight (0 to 100) a rule stays silent; see `quietnessFor`. */
  leastWeight: number;
  /** ISO 8601. */
  now: string;
}
