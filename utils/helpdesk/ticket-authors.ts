import type { AuthorKind } from '@/utils/ticket/ticket';

interface Authored {
  author?: AuthorKind;
  authorName?: string;
  writer?: string;
}

/**
 * Fills in authors that the page does not mark, from what it says elsewhere: the same writer's other messages,
 * or the requester. Whoever is still unknown stays so: a guess could make an agent's words the customer's.
 */
export function withKnownAuthors<T extends Authored>(messages: readonly T[], requester: { name?: string; writer?: string }): T[] {
  const kinds = new Map<string, AuthorKind>();
  for (const { author, writer } of messages) if (writer && author) kinds.set(writer, author);
  if (requester.writer) kinds.set(requester.writer, 'customer');
  return messages.map((message) => {
    if (message.author) return message;
    const known = message.writer ? kinds.get(message.writer) : undefined;
    // What an agent wrote may have been meant for colleagues; only a customer's messages are all of one kind.
    const isCustomer = known === 'customer' || (!known && requester.name !== undefined && message.authorName === requester.name);
    return isCustomer ? { ...message, author: 'customer' as const } : message;
  });
}

/** A group of chat messages shows its sender once: the name is carried on, the kind never is. */
export function withCarriedNames<T extends Authored>(messages: readonly T[]): T[] {
  let last: T | undefined;
  return messages.map((message) => {
    const carried =
      message.authorName === undefined && last?.author !== undefined && last.author === message.author
        ? { ...message, authorName: last.authorName }
        : message;
    last = carried;
    return carried;
  });
}
