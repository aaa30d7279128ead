import type { Finding, Level, Reading } from '@/utils/ticket/reading';
import type { Message, Ticket } from '@/utils/ticket/ticket';

/** The evidence of these words in a message. @throws when the message does not say them. */
export function said(message: Message, words: string) {
  const start = message.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in message ${message.id}`);
  return { start, end: start + words.length, text: words };
}

/** A finding in a message, with its words as evidence. */
export function found(
  message: Message,
  facet: Finding['facet'],
  label: string,
  level: Level,
  words: string[],
): Reading['findings'][number] {
  const probability = { sure: 0.95, likely: 0.75, unsure: 0.5 }[level];
  const evidence = words.map((one) => said(message, one));
  return { messageId: message.id, answered: false, finding: { facet, label, level, probability, evidence } as Finding };
}

/** A ticket with what a page would give; anything can be set. */
export function ticketWith(messages: Message[], more: Partial<Ticket> = {}): Ticket {
  return {
    helpdesk: 'zendesk',
    host: 'evenkeel-demo.zendesk.com',
    id: '4711',
    subject: 'Where is my blue jacket?',
    requester: { name: 'Maya Lund', firstName: 'Maya', from: 'page' },
    agentName: 'Ana Reyes',
    channel: 'email',
    messages,
    gaps: [],
    health: [
      { part: 'ticket', found: true, generation: 0, count: 1 },
      { part: 'messages', found: true, generation: 0, count: messages.length },
      { part: 'reply_box', found: true, generation: 0, count: 1 },
    ],
    replyBox: { open: true, visibility: 'public' },
    fingerprint: `f${messages.length}`,
    ...more,
  };
}

/** A reading of a ticket; anything can be set. */
export function readingOf(ticket: Ticket, more: Partial<Reading> = {}): Reading {
  return {
    ticketKey: `${ticket.helpdesk}:${ticket.host}:${ticket.id}`,
    fingerprint: ticket.fingerprint,
    heat: 0,
    heatLevel: 'sure',
    trend: 'steady',
    findings: [],
    asks: [],
    nouns: [],
    promises: [],
    messages: [],
    ...more,
  };
}
