import type { AuthorKind, Message, Ticket } from '@/utils/ticket/ticket';

type Said = [author: AuthorKind, text: string, at?: string];

/** A ticket whose messages are a day apart at noon, the first on Monday 2 November 2026, unless they name a time. */
export function threadOf(...said: Said[]): Ticket {
  const messages: Message[] = said.map(([author, text, at], index) => ({
    id: `m${index + 1}`,
    author,
    at: at ?? new Date(Date.UTC(2026, 10, 2 + index, 12)).toISOString(),
    text,
    cuts: [],
  }));
  return {
    helpdesk: 'zendesk',
    host: 'acme.zendesk.com',
    id: '4711',
    channel: 'email',
    messages,
    gaps: [],
    health: [],
    replyBox: { open: true, visibility: 'public' },
    fingerprint: 'f',
  };
}
