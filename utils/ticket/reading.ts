import { REQUESTS, SIGNALS, TONES } from './labels';
import { z } from './schema';
import { spanSchema } from './span';

/** `sure` and `likely` are stated; `unsure` is shown as "not sure"; below that a finding does not exist. */
export const levelSchema = z.enum(['sure', 'likely', 'unsure']);
export type Level = z.infer<typeof levelSchema>;

/** The customer's own words behind a judgement; `text` equals the message's text between `start` and `end`. */
export const evidenceSchema = z.extend(spanSchema, { text: z.string() });
export type Evidence = z.infer<typeof evidenceSchema>;

const findingBase = {
  level: levelSchema,
  probability: z.number().check(z.minimum(0), z.maximum(1)),
  evidence: z.array(evidenceSchema),
};

export const findingSchema = z.discriminatedUnion('facet', [
  z.object({ facet: z.literal('tone'), label: z.enum(TONES), ...findingBase }),
  z.object({ facet: z.literal('request'), label: z.enum(REQUESTS), ...findingBase }),
  z.object({ facet: z.literal('signal'), label: z.enum(SIGNALS), ...findingBase }),
]);
export type Finding = z.infer<typeof findingSchema>;

export const unreadSchema = z.object({
  reason: z.enum(['other_language', 'too_little_text', 'no_text', 'no_customer_message']),
  /** BCP 47 tag, with `other_language`. */
  language: z.optional(z.string()),
});
export type Unread = z.infer<typeof unreadSchema>;

export const messageReadingSchema = z.object({
  messageId: z.string(),
  /** 0 (none) to 4 (hostile or in crisis), see the codebook; a real number. */
  heat: z.number().check(z.minimum(0), z.maximum(4)),
  heatEvidence: z.array(evidenceSchema),
  findings: z.array(findingSchema),
  unread: z.optional(unreadSchema),
});
export type MessageReading = z.infer<typeof messageReadingSchema>;

/** A finding of the thread: the message it stands in, and whether an agent has reacted to it since. */
export const threadFindingSchema = z.object({
  messageId: z.string(),
  finding: findingSchema,
  answered: z.boolean(),
});
export type ThreadFinding = z.infer<typeof threadFindingSchema>;

/** Something that the customer asked for, in their own words. */
export const askSchema = z.object({
  kind: z.enum(['question', 'demand', 'deadline']),
  messageId: z.string(),
  evidence: evidenceSchema,
  /** ISO 8601, for deadlines whose date could be worked out. */
  due: z.optional(z.string()),
  /** `seems_answered` is a guess by key words, and is said as one. */
  state: z.enum(['open', 'seems_answered']),
});
export type Ask = z.infer<typeof askSchema>;

/** The customer's own name for the thing: "the blue jacket", "order A-99120". */
export const customerNounSchema = z.object({
  kind: z.enum(['reference', 'thing', 'amount', 'date']),
  messageId: z.string(),
  evidence: evidenceSchema,
  /** The same in the agent's voice, ready for a sentence: "my blue jacket" is said back as "your blue jacket". */
  said: z.string(),
});
export type CustomerNoun = z.infer<typeof customerNounSchema>;

/** A dated commitment found in an agent's reply. */
export const promiseSchema = z.object({
  messageId: z.string(),
  evidence: evidenceSchema,
  due: z.optional(z.string()),
  /** `due` had passed when the customer last wrote, and nothing in the thread shows that it was kept. */
  broken: z.boolean(),
});
export type Promised = z.infer<typeof promiseSchema>;

export const readingSchema = z.object({
  ticketKey: z.string(),
  fingerprint: z.string(),
  heat: z.number().check(z.minimum(0), z.maximum(4)),
  /** How sure the reader is of the heat itself. */
  heatLevel: levelSchema,
  trend: z.enum(['rising', 'steady', 'falling']),
  /** The customer message at which the heat turned, if it did. */
  turningPoint: z.optional(z.string()),
  /** Findings of the thread, most important first. */
  findings: z.array(threadFindingSchema),
  /** Oldest first. */
  asks: z.array(askSchema),
  /** Of each kind the most telling last, so that what comes later wins. */
  nouns: z.array(customerNounSchema),
  promises: z.array(promiseSchema),
  /** Customer messages only, oldest first. */
  messages: z.array(messageReadingSchema),
  unread: z.optional(unreadSchema),
});
export type Reading = z.infer<typeof readingSchema>;
