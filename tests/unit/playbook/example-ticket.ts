import type { Facet, Label } from '@/utils/ticket/labels';
import type { Level, Reading } from '@/utils/ticket/reading';
import type { AuthorKind, Message, Ticket } from '@/utils/ticket/ticket';

type Said = [author: AuthorKind, text: string];

/** A ticket whose messages are one hour apart, the first at noon on 1 June 2026. */
export function exampleTicket(said: Said[], changes: Partial<Ticket> = {}): Ticket {
  const messages: Message[] = said.map(([author, text], index) => ({
    id: `m${index + 1}`,
    author,
    at: `2026-06-01T${12 + index}:00:00Z`,
    text,
    cuts: [],
  }));
  return {
    helpdesk: 'zendesk',
    host: 'acme.zendesk.com',
    id: '4711',
    subject: 'Kettle',
    requester: { name: 'Maya Lund', firstName: 'Maya', from: 'page' },
    agentName: 'Sam Porter',
    channel: 'email',
    messages,
    gaps: [],
    health: [],
    replyBox: { open: true, visibility: 'public' },
    fingerprint: 'f',
    ...changes,
  };
}

interface Found {
  facet: Facet;
  label: Label;
  /** The customer's words; must stand in the message. */
  words?: string;
  message?: string;
  level?: Level;
  answered?: boolean;
}

function evidenceIn(ticket: Ticket, messageId: string, words: string) {
  const start = ticket.messages.find(({ id }) => id === messageId)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`"${words}" is not in ${messageId}`);
  return { start, end: start + words.length, text: words };
}

/** A reading of the ticket's last customer message, unless a finding names another. */
export function exampleReading(ticket: Ticket, heat: number, found: Found[] = [], changes: Partial<Reading> = {}): Reading {
  const last = ticket.messages.findLast(({ author }) => author === 'customer')?.id ?? 'm1';
  const findings = found.map(({ facet, label, words, message = last, level = 'sure', answered = false }) => ({
    messageId: message,
    answered,
    finding: { facet, label, level, probability: 0.9, evidence: words ? [evidenceIn(ticket, message, words)] : [] },
  }));
  return {
    ticketKey: 'zendesk:acme.zendesk.com:4711',
    fingerprint: 'f',
    heat,
    heatLevel: 'sure',
    trend: 'steady',
    findings: findings as Reading['findings'],
    asks: [],
    nouns: [],
    promises: [],
    messages: [],
    ...changes,
  };
}

/** A customer's noun for a reading's `nouns`; `said` is the same in the agent's voice. */
export function noun(ticket: Ticket, kind: 'thing' | 'reference' | 'amount' | 'date', words: string, said: string) {
  return { kind, messageId: 'm1', evidence: evidenceIn(ticket, 'm1', words), said };
}
