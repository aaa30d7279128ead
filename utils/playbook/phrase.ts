import { REQUESTS, SIGNALS, TONES } from '@/utils/ticket/labels';
import { levelSchema } from '@/utils/ticket/reading';
import { z } from '@/utils/ticket/schema';
import { channelSchema } from '@/utils/ticket/ticket';

/** The moves of a conversation, in the order in which they usually come. */
export const STAGES = [
  'acknowledge',
  'clarify',
  'apologise',
  'solve',
  'expect',
  'boundary',
  'escalate',
  'follow_up',
  'close',
  'steady',
] as const;
export const stageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof stageSchema>;

/** What a boundary answers to, and how far the ladder has been climbed: 1 notice, 2 limit with a way forward, 3 final notice, 4 hand over or end. */
export const boundarySchema = z.strictObject({
  kind: z.enum(['insult', 'threat', 'harassment', 'discrimination']),
  step: z.int().check(z.minimum(1), z.maximum(4)),
});
export type BoundaryStep = z.infer<typeof boundarySchema>;

export const ESCALATION_REASONS = [
  'asked_for',
  'legal',
  'regulator',
  'safety',
  'security',
  'vulnerable',
  'repeat_contact',
  'beyond_authority',
  'self_harm',
  'threat',
  'discrimination',
] as const;
export const escalationReasonSchema = z.enum(ESCALATION_REASONS);
export type EscalationReason = z.infer<typeof escalationReasonSchema>;

/**
 * A condition on the reading. Within a list any entry suffices; different keys must all hold.
 * An empty condition holds always.
 */
export const conditionSchema = z.strictObject({
  tone: z.optional(z.array(z.enum(TONES))),
  /** Inclusive range of the thread's heat, 0 to 4. */
  heat: z.optional(z.tuple([z.number().check(z.minimum(0), z.maximum(4)), z.number().check(z.minimum(0), z.maximum(4))])),
  request: z.optional(z.array(z.enum(REQUESTS))),
  signal: z.optional(z.array(z.enum(SIGNALS))),
  channel: z.optional(z.array(channelSchema)),
  /** Where in the conversation: nothing answered yet, some reply given, or the customer has said that it is solved. */
  moment: z.optional(z.array(z.enum(['first_reply', 'later_reply', 'solved']))),
  /** Stages of phrases that this thread has already used. */
  used: z.optional(z.array(stageSchema)),
  trend: z.optional(z.array(z.enum(['rising', 'steady', 'falling']))),
  /** How sure the reader is of the finding that meets `signal`: a guess wants other words than a certainty. */
  level: z.optional(z.array(levelSchema)),
  /** Something of the kind was found in the customer's words. */
  has: z.optional(z.array(z.enum(['reference', 'thing', 'amount', 'date', 'question', 'deadline', 'promise', 'broken_promise']))),
  /**
   * Words of the customer's, any one of which must stand in their messages: for phrases that speak of a certain cause.
   * Whole words without regard to case; a star at the end stands for any ending ("duplicate*").
   */
  mentions: z.optional(z.array(z.string().check(z.regex(/^[^*]{2,}\*?$/)))),
  /** Whose turn it is: ours when the customer wrote last, the customer's when we did. */
  awaiting: z.optional(z.array(z.enum(['us', 'customer']))),
});
export type Condition = z.infer<typeof conditionSchema>;

/** The strongest first. */
export const EVIDENCE_LEVELS = ['strong', 'moderate', 'practice'] as const;
export const evidenceLevelSchema = z.enum(EVIDENCE_LEVELS);
export type EvidenceLevel = z.infer<typeof evidenceLevelSchema>;

/** In UTF-16 code units. Our own phrases are far shorter (the linter sees to it); a team's macros may be whole letters. */
export const MAX_TEXT_LENGTH = 6000;

export const phraseSchema = z.strictObject({
  /** Lower-case words joined by hyphens, unique over all packs, e.g. `waited-third-contact`. Never reused. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  stage: stageSchema,
  /** Plain text with Liquid placeholders in Zendesk's names; a blank line separates paragraphs. British spelling. */
  text: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_LENGTH)),
  variants: z.optional(
    z.strictObject({
      shorter: z.optional(z.string()),
      warmer: z.optional(z.string()),
      firmer: z.optional(z.string()),
    }),
  ),
  when: conditionSchema,
  /** The phrase is left out when any one of these keys holds. */
  not_when: z.optional(conditionSchema),
  /** What only the rep can know and must be true before it is said: "the carrier lost it". Read after "Only if". */
  only_if: z.optional(z.string().check(z.maxLength(120))),
  /** One sentence to the rep: why this, now. */
  why: z.string().check(z.minLength(10), z.maxLength(240)),
  evidence: evidenceLevelSchema,
  /** Key of a source in `playbooks/sources.yaml`. */
  source: z.string(),
  /** `customer` goes to the customer, `note` into the internal note, `self` is for the rep's eyes only and is never inserted. */
  audience: z.optional(z.enum(['customer', 'note', 'self'])),
  boundary: z.optional(boundarySchema),
  escalation: z.optional(escalationReasonSchema),
  /** What to do or have before saying this, one step a line. */
  checklist: z.optional(z.array(z.string())),
  /** Found by search, never suggested: for imported texts of which nobody has said when they fit. */
  search_only: z.optional(z.boolean()),
});
export type Phrase = z.infer<typeof phraseSchema>;

export const packSchema = z.strictObject({
  /** Format version of the file. */
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: z.string(),
  about: z.string(),
  /** A warning shown above every phrase of the pack, e.g. that it was not professionally reviewed. */
  notice: z.optional(z.string()),
  phrases: z.array(phraseSchema),
});
export type Pack = z.infer<typeof packSchema>;
