import type { Ticket } from '@/utils/ticket/ticket';
import { MAX_MESSAGE_LENGTH } from './text-walk';
import { hashOf } from './ticket-fingerprint';

/**
 * Selected words as a ticket of one customer message. Nothing else of the page is taken: who wrote it is not known,
 * and the rep chose the words, so that none are cut.
 */
export function selectionTicket(text: string, host: string, hasReplyBox: boolean): Ticket {
  const read = text.slice(0, MAX_MESSAGE_LENGTH);
  const hash = hashOf(read);
  return {
    helpdesk: 'selection',
    host,
    id: hash,
    channel: 'unknown',
    messages: [{ id: 'selection', author: 'customer', text: read, cuts: [] }],
    gaps: [{ kind: 'no_requester' }, ...(read.length < text.length ? [{ kind: 'cut_long_message' as const, count: 1 }] : [])],
    health: [],
    replyBox: { open: hasReplyBox, visibility: 'unknown' },
    fingerprint: hash,
  };
}
