import type { Pack, Phrase } from '@/utils/playbook/phrase';
import { phrasesById, type SuggestInput, suggest } from '@/utils/playbook/suggest';
import { isHeldOut, type SituationCase, type Wish } from './situation-file';
import { NOW, readingOf, ticketOf, usesOf } from './situation-ticket';

/** How one situation came out. */
export interface Verdict {
  id: string;
  heldOut: boolean;
  /** At least one of the first three is what a senior agent would reach for. */
  good: boolean;
  /** How many of the first three are. */
  wanted: number;
  /** Ids that must not appear and do, anywhere in the list. */
  broken: string[];
  first: string[];
}

/** Whether a phrase is the one named, or of the stage and written for every label named. */
export function meets(phrase: Phrase, wish: Wish): boolean {
  if (typeof wish === 'string') return phrase.id === wish;
  const { stage, boundary, ...labels } = wish;
  if (phrase.stage !== stage) return false;
  if (boundary !== undefined) {
    const { kind, step } = typeof boundary === 'number' ? { kind: undefined, step: boundary } : typeof boundary === 'string' ? { kind: boundary, step: undefined } : boundary;
    if ((kind && phrase.boundary?.kind !== kind) || (step && phrase.boundary?.step !== step)) return false;
  }
  const { tone, request, signal, has } = phrase.when;
  const written: Record<string, readonly string[] | undefined> = { tone, request, signal, has };
  return Object.entries(labels).every(([key, label]) => label === undefined || written[key]?.includes(label));
}

/** The situation as the ranking's input. */
export function judgeInput(one: SituationCase, packs: readonly Pack[]): SuggestInput {
  return {
    ticket: ticketOf(one),
    reading: readingOf(one),
    packs,
    uses: usesOf(one, phrasesById(packs)),
    favourites: new Set(),
    hidden: new Set(),
    wording: { spelling: 'british', formality: 'neutral' },
    now: NOW,
  };
}

export function judge(one: SituationCase, packs: readonly Pack[]): Verdict {
  const suggestions = suggest(judgeInput(one, packs)).map(({ phrase }) => phrase);
  const first = suggestions.slice(0, 3);
  const wanted = first.filter((phrase) => one.want.some((wish) => meets(phrase, wish))).length;
  return {
    id: one.id,
    heldOut: isHeldOut(one.id),
    good: wanted > 0,
    wanted,
    broken: suggestions.filter((phrase) => one.must_not.some((wish) => meets(phrase, wish))).map(({ id }) => id),
    first: first.map(({ id }) => id),
  };
}

/** Rates over verdicts: good-in-first-three, the mean share of the first three that are wanted, and must-not. */
export function rates(verdicts: readonly Verdict[]): { cases: number; good: number; share: number; mustNot: number } {
  const cases = verdicts.length;
  const share = verdicts.reduce((sum, { wanted, first }) => sum + wanted / Math.max(1, first.length), 0);
  return {
    cases,
    good: verdicts.filter(({ good }) => good).length / cases,
    share: share / cases,
    mustNot: verdicts.filter(({ broken }) => broken.length > 0).length / cases,
  };
}
