import type { Match } from './condition';
import type { EvidenceLevel, Phrase } from './phrase';
import { placeholdersIn } from './placeholders';
import type { Move } from './plan';

/** How much a met condition says about fit: what few tickets have in common weighs most. */
const KEY_WEIGHT: Record<Match['key'], number> = {
  signal: 3,
  has: 1.5,
  request: 2,
  tone: 2,
  used: 1.5,
  moment: 0.8,
  trend: 0.8,
  heat: 0.8,
  channel: 0.5,
};
const EVIDENCE_WEIGHT: Record<EvidenceLevel, number> = { strong: 0.2, moderate: 0.1, practice: 0 };

const MOVE_WEIGHT = 6;
const GAP_COST = 0.35;
const UNAVAILABLE_COST = 1.2;
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
  /** Whether the ticket can fill this placeholder. */
  available(placeholder: string): boolean;
}

/** Higher fits better. Only the order means anything. */
export function scoreOf({ phrase, matches, move, favourite, available }: ScoreInput): number {
  let score = MOVE_WEIGHT * (move?.weight ?? -0.2);
  for (const { key, weight } of matches) score += KEY_WEIGHT[key] * weight;
  for (const name of namesIn(phrase)) {
    if (available(name)) continue;
    score -= name.startsWith('fill.') ? GAP_COST : UNAVAILABLE_COST;
  }
  if (favourite) score += FAVOURITE_LIFT;
  if ((phrase.audience ?? 'customer') !== 'customer' || phrase.stage === 'steady') score -= ASIDE_COST;
  return score + EVIDENCE_WEIGHT[phrase.evidence];
}
