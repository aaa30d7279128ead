import type { AuthorKind } from '@/utils/ticket/ticket';
import type { FetchedMessage, PageAt } from './adapter';
import { fetchJson, MAX_PAGES, objectsOf, stringOf } from './api-json';
import { parsed } from './api-page';
import { isoTime } from './selectors';

function authorOf(comment: Record<string, unknown>, role: string | undefined): AuthorKind | undefined {
  if (comment.public === false) return 'internal';
  if (role === undefined) return undefined;
  return role === 'end-user' ? 'customer' : 'agent';
}

/**
 * All comments of a ticket, oldest first, by cursor pages of 100 (Zendesk's documentation of ticket comments).
 * The page's `comment-N` is the audit id, so that is the id here as well.
 * @throws when the helpdesk cannot be reached or answers oddly.
 */
export async function fetchZendeskMessages(page: PageAt, ticketId: string, signal: AbortSignal): Promise<FetchedMessage[]> {
  const messages: FetchedMessage[] = [];
  let next: URL | undefined = new URL(`/api/v2/tickets/${ticketId}/comments.json?include=users&page[size]=100`, page.url);
  for (let count = 0; next && count < MAX_PAGES; count++) {
    const answer: Record<string, unknown> = await fetchJson(next, signal);
    if (!Array.isArray(answer.comments)) throw new Error('The helpdesk answered without comments');
    const users = new Map(objectsOf(answer.users).map((user) => [user.id, user]));
    for (const comment of objectsOf(answer.comments)) {
      const user = users.get(comment.author_id);
      messages.push({
        id: String(comment.audit_id ?? comment.id),
        author: authorOf(comment, stringOf(user?.role)),
        authorName: stringOf(user?.name),
        writer: comment.author_id === undefined ? undefined : String(comment.author_id),
        at: isoTime(stringOf(comment.created_at)),
        body: () => parsed(stringOf(comment.html_body) ?? stringOf(comment.body) ?? '').body,
      });
    }
    next = nextPage(answer, page);
  }
  return messages;
}

/** The next page's address, only ever on the page's own origin. */
function nextPage(answer: Record<string, unknown>, page: PageAt): URL | undefined {
  const links = answer.links as Record<string, unknown> | undefined;
  const meta = answer.meta as Record<string, unknown> | undefined;
  const address = meta?.has_more === false ? undefined : (stringOf(links?.next) ?? stringOf(answer.next_page));
  if (!address) return undefined;
  const asked = new URL(address, page.url);
  return new URL(asked.pathname + asked.search, page.url.origin);
}
