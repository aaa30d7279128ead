import type { InsertOutcome } from './insert-outcome';
import type { Reading } from './reading';
import type { Span } from './span';
import type { ReplyBox, Ticket } from './ticket';

/** What a reply is looked at for, in the order in which it is shown. */
export const LIGHTS = ['heard', 'owned', 'clear', 'next_step', 'steady'] as const;
export type Light = (typeof LIGHTS)[number];

export const LIGHT_WORDS: Record<Light, string> = {
  heard: 'Heard',
  owned: 'Owned',
  clear: 'Clear',
  next_step: 'Next step',
  steady: 'Steady',
};

/** `not_needed`: this thread asks for nothing of the kind. There is no overall score, on purpose. */
export type LightState = 'good' | 'could_be_better' | 'not_needed';

/** A change of the draft that fits this ticket: whole words for whole words, neither of them empty. */
export interface DraftFix {
  start: number;
  end: number;
  /** The words that give way, so that nothing else is ever replaced. */
  was: string;
  text: string;
}

/** What a colleague would say about one place of a draft. */
export interface DraftRemark {
  ruleId: string;
  light: Light;
  title: string;
  /** One sentence. */
  why: string;
  evidence: 'strong' | 'moderate' | 'practice';
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

/** A draft with all that it is read against. It is answered and forgotten: no draft is ever kept. */
export interface DraftRequest {
  ticket: Ticket;
  reading: Reading;
  draft: string;
  visibility: ReplyBox['visibility'];
}

/** What the reply check has to show for a tab; `none` while there is no draft or the check is off. */
export type DraftView = { state: 'none' } | { state: 'checked'; ticketKey: string; check: DraftCheck };

/** What became of a fix: `changed` when its words no longer stand where they stood. */
export type FixOutcome = InsertOutcome | { outcome: 'refused'; reason: 'changed' };
