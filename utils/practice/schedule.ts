import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { z } from '@/utils/ticket/schema';
import type { Skill } from './skills';
import { cardSchema } from './spacing-card';

/** A spacing card as it is stored: times in milliseconds since 1970, UTC. */
export type SpacingCard = z.infer<typeof cardSchema>;

// Without fuzz the same tries give the same days, on every machine.
const scheduler = fsrs({ enable_fuzz: false, request_retention: 0.9 });

function toCard({ due, last_review, ...rest }: SpacingCard): Card {
  return { ...rest, due: new Date(due), ...(last_review !== undefined && { last_review: new Date(last_review) }) };
}

/**
 * When a skill comes next after a drill, by the FSRS scheduler of ts-fsrs.
 * @param shown whether the skill was seen in the reply. @param now milliseconds since 1970.
 */
export function nextCard(card: SpacingCard | undefined, shown: boolean, now: number): SpacingCard {
  const before = card ? toCard(card) : createEmptyCard(new Date(now));
  const { card: after } = scheduler.next(before, new Date(now), shown ? Rating.Good : Rating.Again);
  return cardSchema.parse({ ...after, due: after.due.getTime(), last_review: after.last_review?.getTime() });
}

/** What is known of a skill when drills are chosen. */
export interface SkillNeed {
  skill: Skill;
  card?: SpacingCard | undefined;
  /** How often it was called for and slipped lately, 0 to 1; 0 where nothing is known. */
  slipped: number;
}

/**
 * The skills in the order in which to drill them: what is due, the weaker first; then what was never drilled, the weaker first;
 * then the rest by when it is due.
 */
export function drillOrder(needs: readonly SkillNeed[], now: number): Skill[] {
  const rank = ({ card }: SkillNeed) => (card === undefined ? 1 : card.due <= now ? 0 : 2);
  return [...needs]
    .sort(
      (one, other) =>
        rank(one) - rank(other) || (rank(one) === 2 ? one.card!.due - other.card!.due : other.slipped - one.slipped),
    )
    .map(({ skill }) => skill);
}
