import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import type { AuthorityTable } from './authority';
import { type BoundaryState, boundaryState } from './boundary';
import { type Match, matchCondition, NOT_PASSED_OVER, ruledOut } from './condition';
import { type EscalationCause, escalationReasons } from './escalation';
import { type Filled, fillerFor } from './fill';
import { forbiddenBy } from './must-not';
import type { Pack, Phrase, Stage } from './phrase';
import { filledValue, placeholderNamed } from './placeholders';
import { type Move, planMoves } from './plan';
import { reasonFor } from './reason';
import { scoreOf } from './score';
import { type PhraseUse, type Situation, situationOf } from './situation';
import type { Suggestion } from './suggestion';
import type { Wording } from './wording';

/** Everything that the ranking may look at. */
export interface SuggestInput {
  ticket: Ticket;
  reading: Reading;
  /** Packs that are switched on, in the rep's order. */
  packs: readonly Pack[];
  /** What this ticket's thread has used so far. */
  uses: readonly PhraseUse[];
  favourites: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
  /** The rep's own wording of a phrase, by phrase id. */
  ownEdits?: ReadonlyMap<string, string>;
  wording: Wording;
  authority?: AuthorityTable;
  /** ISO 8601. */
  now: string;
}

/** What was worked out about the ticket, for views that show more than the list. */
export interface Advice {
  situation: Situation;
  boundary: BoundaryState;
  escalation: EscalationCause[];
  /** Moves that fit now, the best first. */
  moves: Move[];
  suggestions: Suggestion[];
}

interface Candidate {
  phrase: Phrase;
  packId: string;
  matches: Match[];
  move: Move | undefined;
  favourite: boolean;
  score: number;
}

/** No stage shows more than this: who wants more searches. */
const PER_STAGE = 12;
/** Each phrase of a stage after its first stands this much lower, so that the first three are different moves. */
const SAME_STAGE_COST = 2.2;

/** Phrases by id over all packs; where an id stands twice, the pack that comes first in the rep's order wins. */
export function phrasesById(packs: readonly Pack[]): Map<string, Phrase> {
  const byId = new Map<string, Phrase>();
  for (const pack of packs) for (const phrase of pack.phrases) if (!byId.has(phrase.id)) byId.set(phrase.id, phrase);
  return byId;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.phrase.id < b.phrase.id ? -1 : 1);
}

/** Lowers every next phrase of a stage, and leaves out what goes beyond a stage's share. */
function spread(candidates: Candidate[]): Candidate[] {
  const seen = new Map<Stage, number>();
  return candidates
    .sort(byScore)
    .flatMap((candidate) => {
      const before = seen.get(candidate.phrase.stage) ?? 0;
      seen.set(candidate.phrase.stage, before + 1);
      return before < PER_STAGE ? [{ ...candidate, score: candidate.score - SAME_STAGE_COST * Math.min(before, 3) }] : [];
    })
    .sort(byScore);
}

/**
 * What to say next, with everything that led there. Pure: the same input gives the same order.
 * A phrase that cannot be filled (broken Liquid in a pack of one's own) is left out.
 */
export function advise(input: SuggestInput): Advice {
  const { ticket, reading, packs, uses, favourites, hidden, ownEdits, wording, authority, now } = input;
  const situation = situationOf(ticket, reading, uses, now);
  const phrases = phrasesById(packs);
  const boundary = boundaryState(ticket, reading, uses, phrases);
  const escalation = escalationReasons(reading, authority);
  const moves = planMoves({ situation, boundary, escalation });
  const reasons = escalation.map(({ reason }) => reason);
  const grave = NOT_PASSED_OVER.some((label) => situation.signal.has(label));
  const moveOf = new Map(moves.map((move) => [move.stage, move]));
  const known = new Map<string, boolean>();
  const available = (name: string) => {
    let can = known.get(name);
    if (can === undefined) {
      const placeholder = placeholderNamed(name);
      can = placeholder !== undefined && filledValue(placeholder, ticket, reading) !== undefined;
      known.set(name, can);
    }
    return can;
  };

  const candidates: Candidate[] = [];
  for (const pack of packs) {
    for (const phrase of pack.phrases) {
      if (phrase.search_only || hidden.has(phrase.id) || phrases.get(phrase.id) !== phrase) continue;
      const matches = matchCondition(phrase.when, situation);
      if (!matches || ruledOut(phrase.not_when, situation) || forbiddenBy(phrase, { situation, boundary, escalation })) continue;
      const move = moveOf.get(phrase.stage);
      const favourite = favourites.has(phrase.id);
      candidates.push({
        phrase,
        packId: pack.id,
        matches,
        move,
        favourite,
        score: scoreOf({ phrase, matches, move, favourite, grave, reasons, available }),
      });
    }
  }

  const fill = fillerFor(ticket, reading, wording);
  const suggestions = spread(candidates).flatMap(({ phrase, packId, matches, move, favourite, score }) => {
    const filled = tryFill(fill, ownEdits?.get(phrase.id) ?? phrase.text, phrase.stage);
    if (!filled) return [];
    const reason = reasonFor(phrase, matches, { situation, boundary, move });
    return [{ phrase, packId, stage: phrase.stage, ...filled, reason, score, favourite }];
  });
  return { situation, boundary, escalation, moves, suggestions };
}

function tryFill(fill: ReturnType<typeof fillerFor>, text: string, stage: Stage): Filled | undefined {
  try {
    return fill(text, stage);
  } catch {
    return undefined;
  }
}

/** The ordered suggestions alone. */
export function suggest(input: SuggestInput): Suggestion[] {
  return advise(input).suggestions;
}

/** From this weight on (0 to 1) a move is named first even where the first phrase of the list serves another. */
const PRESSING = 0.8;

/**
 * The stage to do next and one sentence why; undefined when nothing more is called for.
 * Unless something presses, it is the move of the first suggestion, so that what is advised and what is offered agree.
 */
export function nextMove({ moves, suggestions }: Pick<Advice, 'moves' | 'suggestions'>): Move | undefined {
  const [top] = moves;
  if (!top || top.weight >= PRESSING) return top;
  return moves.find(({ stage }) => stage === suggestions[0]?.stage) ?? top;
}
