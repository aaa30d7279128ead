import type { AuthorKind } from '@/utils/ticket/ticket';
import type { FetchedMessage, PageAt } from './adapter';
import { fetchJson, MAX_PAGES, objectsOf, stringOf } from './api-json';
import { parsed } from './api-page';
import { isoTime } from './selectors';

const PAGE_SIZE = 100;

function authorOf(conversation: Record<string, unknown>): AuthorKind {
  if (conversation.private === true) return 'internal';
  return conversation.incoming === true ? 'customer' : 'agent';
}

/**
 * The first message and all conversations of a ticket, through the API that Freshdesk's own page uses.
 * `incoming` and `private` are the truth about who wrote (Freshdesk's documentation of conversations).
 * @throws when the helpdesk cannot be reached or answers oddly.
 */
export async function fetchFreshdeskMessages(page: PageAt, ticketId: string, signal: AbortSignal): Promise<FetchedMessage[]> {
  const path = `/api/_/tickets/${ticketId}`;
  const { ticket } = await fetchJson(new URL(path, page.url), signal);
  if (typeof ticket !== 'object' || ticket === null) throw new Error('The helpdesk answered without a ticket');
  const first = ticket as Record<string, unknown>;
  const messages: FetchedMessage[] = [
    {
      id: `ticket_${ticketId}`,
      author: 'customer',
      at: isoTime(stringOf(first.created_at)),
      writer: first.requester_id === undefined ? undefined : String(first.requester_id),
      body: () => parsed(stringOf(first.description) ?? '').body,
    },
  ];
  for (let number = 1; number <= MAX_PAGES; number++) {
    const address = new URL(`${path}/conversations`, page.url);
    address.search = new URLSearchParams({ per_page: String(PAGE_SIZE), page: String(number), order_type: 'asc' }).toString();
    const answer = await fetchJson(address, signal);
    if (!Array.isArray(answer.conversations)) throw new Error('The helpdesk answered without conversations');
    const conversations = objectsOf(answer.conversations);
    for (const conversation of conversations) {
      messages.push({
        id: String(conversation.id),
        author: authorOf(conversation),
        writer: conversation.user_id === undefined ? undefined : String(conversation.user_id),
        at: isoTime(stringOf(conversation.created_at)),
        body: () => parsed(stringOf(conversation.body) ?? '').body,
      });
    }
    if (conversations.length < PAGE_SIZE) break;
  }
  return messages;
}
