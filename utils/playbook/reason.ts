import type { BoundaryState } from './boundary';
import type { Match } from './condition';
import { predicate, quote } from './label-words';
import type { Phrase } from './phrase';
import type { Move } from './plan';
import type { Situation } from './situation';

/** What moved the ranking most is named first: a signal, then the feeling, then the wish, then what was found. */
const WORTH: Partial<Record<Match['key'], number>> = { signal: 4, tone: 3, mentions: 2.5, request: 2, has: 1 };

function joined(parts: string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/**
 * Why this phrase now, in one sentence to the rep, with the customer's own words.
 * A phrase that no finding called for says which move it serves.
 */
export function reasonFor(
  phrase: Phrase,
  matches: readonly Match[],
  { situation, boundary, move }: { situation: Situation; boundary: BoundaryState; move: Move | undefined },
): string {
  const [words] = boundary.evidence;
  if (phrase.boundary && words) return `${boundary.reason} They wrote ${quote(words.text)}.`;
  const cues = matches
    .filter(({ cue }) => cue !== undefined)
    .sort((a, b) => (WORTH[b.key] ?? 0) - (WORTH[a.key] ?? 0))
    .slice(0, 2)
    .flatMap(({ cue }) => (cue ? [predicate(cue)] : []));
  const who = situation.customerName ?? 'The customer';
  if (cues.length > 0) return `${who} ${joined(cues)}.`;
  return move?.why ?? phrase.why;
}
