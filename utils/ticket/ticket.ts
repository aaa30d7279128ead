import { naturalSchema, z } from './schema';
import { spanSchema } from './span';

export const helpdeskSchema = z.enum(['zendesk', 'freshdesk', 'request_tracker', 'freescout', 'zammad', 'selection']);
export type Helpdesk = z.infer<typeof helpdeskSchema>;

export const authorKindSchema = z.enum(['customer', 'agent', 'internal', 'bot']);
export type AuthorKind = z.infer<typeof authorKindSchema>;

/** How the customer wrote; the helpdesks' many names are folded into what matters for wording. */
export const CHANNELS = ['email', 'chat', 'form', 'social', 'review', 'phone', 'unknown'] as const;
export const channelSchema = z.enum(CHANNELS);
export type Channel = z.infer<typeof channelSchema>;

/** A part of a message that its author did not write now: kept in place so that offsets stay true, never read. */
export const cutSchema = z.extend(spanSchema, { kind: z.enum(['quote', 'signature', 'disclaimer', 'log', 'greeting']) });
export type Cut = z.infer<typeof cutSchema>;

export const messageSchema = z.object({
  id: z.string(),
  author: authorKindSchema,
  authorName: z.optional(z.string()),
  /** ISO 8601, when the page gives a time. */
  at: z.optional(z.string()),
  /** The whole text as the page shows it, line breaks at blocks. */
  text: z.string(),
  /** Parts of `text` that the adapter knows to be quoted history or a signature, in order, not overlapping. */
  cuts: z.array(cutSchema),
});
export type Message = z.infer<typeof messageSchema>;

export const requesterSchema = z.object({
  name: z.string(),
  firstName: z.string(),
  /** `email` marks a name that was guessed from an address and must be confirmed before use. */
  from: z.enum(['page', 'email']),
});
export type Requester = z.infer<typeof requesterSchema>;

/** The parts of a page that an adapter looks for. */
export const partNameSchema = z.enum(['ticket', 'requester', 'subject', 'messages', 'authors', 'times', 'reply_box']);
export type PartName = z.infer<typeof partNameSchema>;

export const partHealthSchema = z.object({
  part: partNameSchema,
  found: z.boolean(),
  /** 0 is the newest generation of selectors; higher means an older layout answered. */
  generation: z.optional(naturalSchema),
  count: z.optional(naturalSchema),
});
export type PartHealth = z.infer<typeof partHealthSchema>;

/** What could not be read of a ticket, said to the agent in words. */
export const gapSchema = z.object({
  kind: z.enum([
    'folded_messages',
    'no_requester',
    'no_subject',
    'no_times',
    'unknown_authors',
    'unreadable_messages',
    'cut_long_message',
    'too_many_messages',
    'no_reply_box',
  ]),
  count: z.optional(naturalSchema),
});
export type Gap = z.infer<typeof gapSchema>;

/** Which way the open reply box sends. `unknown` is treated like `public` in warnings. */
export const replyBoxSchema = z.object({
  open: z.boolean(),
  visibility: z.enum(['public', 'internal', 'unknown']),
});
export type ReplyBox = z.infer<typeof replyBoxSchema>;

export const ticketSchema = z.object({
  helpdesk: helpdeskSchema,
  host: z.string(),
  id: z.string(),
  subject: z.optional(z.string()),
  requester: z.optional(requesterSchema),
  /** The name of the agent who is signed in, when the page shows it. */
  agentName: z.optional(z.string()),
  channel: channelSchema,
  /** Oldest first. */
  messages: z.array(messageSchema),
  gaps: z.array(gapSchema),
  health: z.array(partHealthSchema),
  replyBox: replyBoxSchema,
  /** Changes when anything that a reading depends on changes; a late reading with another fingerprint is dropped. */
  fingerprint: z.string(),
});
export type Ticket = z.infer<typeof ticketSchema>;
