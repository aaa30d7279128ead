import { type Match, NOT_PASSED_OVER } from './condition';
import type { EscalationReason, EvidenceLevel, Phrase } from './phrase';
import { placeholdersIn } from './placeholders';
import type { Move } from './plan';
import type { Cue } from './situation';

/** How much a met condition says about fit: what few tickets have in common weighs most. */
const KEY_WEIGHT: Record<Match['key'], number> = {
  signal: 2.5,
  tone: 2,
  request: 2,
  mentions: 1.5,
  used: 2.5,
  has: 0.8,
  awaiting: 1,
  level: 1,
  moment: 0.8,
  trend: 0.8,
  heat: 0.8,
  channel: 0.5,
};
/** Labels that say more than their key: the graver one is spoken to first, and the rarer one fits more closely. */
const LABEL_WEIGHT: Partial<Record<Cue['label'], number>> = {
  self_harm: 5,
  threat: 4,
  abuse: 4,
  discrimination: 4,
  safety: 4,
  security: 3.5,
  legal: 3,
  vulnerable: 3,
  escalation: 3,
  urgent: 2,
  churn: 2,
  repeat_contact: 2.2,
  staff_complaint: 3.2,
  praise: 3,
  compensation: 2.4,
  sarcastic: 2.6,
  grateful: 2.4,
  broken_promise: 3,
  deadline: 1.8,
  promise: 1.5,
  question: 0.4,
};
const EVIDENCE_WEIGHT: Record<EvidenceLevel, number> = { strong: 0.2, moderate: 0.1, practice: 0 };

const MOVE_WEIGHT = 6;
const GAP_COST = 0.35;
const UNAVAILABLE_COST = 1.2;
/** A phrase that holds only if something is so stands behind one that holds anyway. */
const CONDITIONAL_COST = 2;
/** Each graver reason to escalate that stands before the phrase's own. */
const LESSER_REASON_COST = 1;
/** Words that take no notice of the gravest thing in the ticket. */
const PASSES_OVER_COST = 2;
const FAVOURITE_LIFT = 0.6;
/** Cards and notes never stand before words for the customer. */
const ASIDE_COST = 100;

const placeholders = new WeakMap<Phrase, string[]>();

function namesIn(phrase: Phrase): string[] {
  const known = placeholders.get(phrase);
  if (known) return known;
  const names = placeholdersIn(phrase.text);
  placeholders.set(phrase, names);
  return names;
}

/** What the score is made of. */
export interface ScoreInput {
  phrase: Phrase;
  matches: readonly Match[];
  move: Move | undefined;
  favourite: boolean;
  /** The ticket tells of harm, fraud, unequal treatment or a situation that needs care. */
  grave: boolean;
  /** Reasons to escalate found in the ticket, the gravest first. */
  reasons: readonly EscalationReason[];
  /** Whether the ticket can fill this placeholder. */
  available(placeholder: string): boolean;
}

/** Higher fits better. Only the order means anything. */
export function scoreOf({ phrase, matches, move, favourite, grave, reasons, available }: ScoreInput): number {
  let score = MOVE_WEIGHT * (move?.weight ?? -0.2);
  for (const { key, weight, cue } of matches) score += ((cue && LABEL_WEIGHT[cue.label]) ?? KEY_WEIGHT[key]) * weight;
  for (const name of namesIn(phrase)) {
    if (available(name)) continue;
    score -= name.startsWith('fill.') ? GAP_COST : UNAVAILABLE_COST;
  }
  if (grave && !matches.some(({ cue }) => NOT_PASSED_OVER.some((label) => label === cue?.label))) score -= PASSES_OVER_COST;
  if (phrase.only_if) score -= CONDITIONAL_COST;
  if (phrase.escalation) score -= LESSER_REASON_COST * Math.max(0, reasons.indexOf(phrase.escalation));
  if (favourite) score += FAVOURITE_LIFT;
  if ((phrase.audience ?? 'customer') !== 'customer' || phrase.stage === 'steady') score -= ASIDE_COST;
  return score + EVIDENCE_WEIGHT[phrase.evidence];
}
