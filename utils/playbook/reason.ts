import type { BoundaryState } from './boundary';
import type { Match } from './condition';
import { predicate, quote } from './label-words';
import type { Phrase } from './phrase';
import type { Move } from './plan';
import type { Situation } from './situation';

/** What moved the ranking most is named first: a signal, then the feeling, then the wish, then what was found. */
const WORTH: Partial<Record<Match['key'], number>> = { signal: 4, tone: 3, request: 2, has: 1 };
/** What the reader is not sure of comes after what it is sure of. */
const UNSURE_COST = 1.5;
/** A phrase's own reason tells of a customer; where none was read, nothing is said about them. */
const UNREAD_WHY = 'No tone could be read here; these words fit most messages.';

function joined(parts: string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function worthOf({ key, cue }: Match): number {
  return (WORTH[key] ?? 0) - (cue?.level === 'unsure' ? UNSURE_COST : 0);
}

/** The two matches that say most. That a word was written explains little beside a finding, so it stands alone or not at all. */
function telling(matches: readonly Match[]): Match[] {
  const found = matches.filter(({ cue }) => cue !== undefined).sort((a, b) => worthOf(b) - worthOf(a));
  const findings = found.filter(({ key }) => key !== 'mentions');
  return (findings.length > 0 ? findings : found).slice(0, 2);
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
  const cues = telling(matches).flatMap(({ cue }) => (cue ? [predicate(cue)] : []));
  const who = situation.customerName ?? 'The customer';
  if (cues.length > 0) return `${who} ${joined(cues)}.`;
  return move?.why ?? (situation.unread ? UNREAD_WHY : phrase.why);
}
