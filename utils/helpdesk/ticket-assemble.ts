import type { Channel, Gap, Message } from '@/utils/ticket/ticket';
import type { Adapter, FetchedMessage, ItemFacts } from './adapters/adapter';
import { withAttribution } from './text-attribution';
import { readText, type WalkedText } from './text-walk';
import { withCarriedNames, withKnownAuthors } from './ticket-authors';
import { hashOf } from './ticket-fingerprint';
import type { ItemRecord } from './ticket-items';
import { inTimeOrder } from './ticket-order';

/** Messages of one ticket that are read; the newest are kept. Zendesk itself stops at 5000. */
const MAX_MESSAGES = 2000;
/** Characters of one ticket that are read; the newest are kept. */
const MAX_TICKET_LENGTH = 2_000_000;

/** A message with the element it stands in; none when it came from the helpdesk's API. */
export interface PlacedMessage extends Message {
  element?: Element;
}

export interface Conversation {
  messages: PlacedMessage[];
  gaps: Gap[];
  /** Changes when anything in the messages that a reading depends on changes. */
  hash: string;
  channel: Channel;
  /** Messages whose author the page or the requester told. */
  authored: number;
  /** Messages with a time beside them, readable or not. */
  timed: number;
}

interface Draft extends ItemFacts {
  element?: Element;
  walked?: WalkedText;
}

function fetchedDraft(message: FetchedMessage, adapter: Adapter): Draft {
  const { body, ...facts } = message;
  return { ...facts, walked: readText(body(), adapter) };
}

/** What the page shows, with what the API added; where both have a message, the page's copy can be highlighted. */
function merged(shown: Draft[], fetched: readonly FetchedMessage[], adapter: Adapter): Draft[] {
  const inPage = new Set(shown.map((draft) => draft.id));
  const texts = new Set(shown.filter((draft) => !draft.id).map((draft) => draft.walked?.text));
  const added = fetched
    .filter((message) => !inPage.has(message.id))
    .map((message) => fetchedDraft(message, adapter))
    .filter((draft) => !texts.has(draft.walked?.text));
  const truth = new Map(fetched.map((message) => [message.id, message]));
  return [
    ...added,
    ...shown.map((draft) => ({
      ...draft,
      author: truth.get(draft.id)?.author ?? draft.author,
      at: draft.at ?? truth.get(draft.id)?.at,
    })),
  ];
}

function newestThatFit(drafts: Draft[]): Draft[] {
  let length = 0;
  let from = drafts.length;
  while (from > 0 && drafts.length - from < MAX_MESSAGES) {
    length += drafts[from - 1]!.walked!.text.length;
    if (length > MAX_TICKET_LENGTH && from < drafts.length) break;
    from--;
  }
  return drafts.slice(from);
}

/** One conversation from the messages of a page, oldest first, with what could not be read of it. */
export function assembleConversation(
  items: readonly { element: Element; record: ItemRecord }[],
  requester: { name?: string; writer?: string },
  fetched: readonly FetchedMessage[],
  adapter: Adapter,
): Conversation {
  const shown: Draft[] = items.map(({ element, record }) => ({ ...record.facts, walked: record.walked, element }));
  const order = adapter.pageOrder(
    items.map(({ element }) => element),
    shown,
  );
  const { messages: ordered, certain } = inTimeOrder(
    fetched.length > 0 ? merged(shown, fetched, adapter) : shown,
    fetched.length > 0 ? 'by_id' : order,
  );
  const known = withCarriedNames(withKnownAuthors(ordered, requester));
  const readable = known.filter((draft) => draft.author && draft.walked);
  const kept = newestThatFit(readable);
  const used = new Set<string>();
  const messages = kept.map((draft, index): PlacedMessage => {
    let id = draft.id ?? `n${index + 1}`;
    while (used.has(id)) id += '+';
    used.add(id);
    const { text, cuts } = draft.walked!;
    return {
      id,
      author: draft.author!,
      ...(draft.authorName && { authorName: draft.authorName }),
      ...(draft.at && { at: draft.at }),
      text,
      cuts: withAttribution(text, cuts),
      ...(draft.element && { element: draft.element }),
    };
  });
  const count = (kind: Gap['kind'], number: number): Gap[] => (number > 0 ? [{ kind, count: number }] : []);
  const timed = known.filter(
    (draft) => draft.at || (adapter.timeMarks && draft.element?.querySelector(adapter.timeMarks)),
  ).length;
  return {
    messages,
    gaps: [
      ...count('unknown_authors', known.filter((draft) => !draft.author).length),
      ...count('unreadable_messages', known.filter((draft) => draft.author && !draft.walked).length),
      ...count('cut_long_message', kept.filter((draft) => draft.walked!.truncated).length),
      ...count('too_many_messages', readable.length - kept.length),
      ...((timed === 0 && known.length > 0) || !certain ? [{ kind: 'no_times' as const }] : []),
    ],
    hash: hashOf(
      messages.map(({ id, author, at, text, cuts }) => [id, author, at, hashOf(text), JSON.stringify(cuts)].join()).join(),
    ),
    channel: known.findLast((draft) => draft.author === 'customer' && draft.channel)?.channel ?? 'unknown',
    authored: known.filter((draft) => draft.author).length,
    timed,
  };
}
