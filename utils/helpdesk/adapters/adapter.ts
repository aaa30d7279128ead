import type { AuthorKind, Channel, Helpdesk, ReplyBox } from '@/utils/ticket/ticket';

/** A page at one moment: its document and the address it shows. */
export interface PageAt {
  document: Document;
  url: URL;
}

/** Selectors for one thing, newest layout first; the index that answered is reported as its generation. */
export type Selectors = readonly string[];

export interface Found<T = Element> {
  element: T;
  generation: number;
}

/** The part of the page that belongs to the open ticket and to no other; nothing outside it is read. */
export interface Pane {
  scope: Element;
  generation: number;
  /** False when nothing in the page says which ticket the pane shows; then only a settled page is believed. */
  named: boolean;
}

/** Why no pane can be read: nothing like a ticket is there, or what is shown still belongs to another ticket. */
export type PaneSearch = { pane: Pane } | { pane?: undefined; problem: 'absent' | 'other_ticket' };

/** What the page says about one message, apart from its text. */
export interface ItemFacts {
  /** The helpdesk's own id; absent when the page has none. */
  id?: string;
  /** Absent when the page does not tell; see `ticket-authors`. */
  author?: AuthorKind;
  authorName?: string;
  /** The helpdesk's id of the writer, to tell two writers apart. */
  writer?: string;
  /** ISO 8601. */
  at?: string;
  /** Where the message's text stands; absent when it could not be found. */
  body?: Element;
  channel?: Channel;
}

export interface ReplyBoxPlace {
  element: HTMLElement;
  generation: number;
  visibility: ReplyBox['visibility'];
}

/** A message as the helpdesk's own same-origin API, or another of its pages, gives it. */
export interface FetchedMessage extends Omit<ItemFacts, 'body'> {
  /** The element that holds the message's text, in a document that is neither shown nor run; parsed when asked for. */
  body(): Element;
}

/** How messages stand in the page when no times tell their order. */
export type PageOrder = 'oldest_first' | 'newest_first' | 'by_id';

/**
 * What Evenkeel knows of one helpdesk's page. Everything is looked up anew at each call: pages redraw at will.
 * No function throws, and none changes the page.
 */
export interface Adapter {
  readonly helpdesk: Helpdesk;
  /** Elements whose contents are earlier messages of others, beyond what mail programs use. */
  readonly quotes: string;
  readonly signatures: string;
  /** Controls and headers of the helpdesk itself that stand inside a message's text. */
  readonly skips: string;
  /** Marks of a time that stands there only in the agent's language and is not to be read; empty where times can be read. */
  readonly timeMarks: string;
  /** True when the page is of this helpdesk, ticket or not. */
  fits(page: PageAt): boolean;
  /** The ticket named by the address, if it names one. */
  ticketId(page: PageAt): string | undefined;
  findPane(page: PageAt, ticketId: string): PaneSearch;
  /** True while the pane itself says that it is still loading. */
  isLoading(pane: Pane): boolean;
  /** The messages in page order, or none when no known layout answers. */
  findItems(pane: Pane): { elements: Element[]; generation: number } | undefined;
  readItem(item: Element, pane: Pane): ItemFacts;
  pageOrder(items: readonly Element[], facts: readonly ItemFacts[]): PageOrder;
  findSubject(pane: Pane): (Found & { text: string }) | undefined;
  findRequester(pane: Pane): (Found & { text: string; writer?: string }) | undefined;
  findAgentName(page: PageAt): string | undefined;
  readChannel(pane: Pane): Channel;
  /** Older messages that are folded away; `count` where the page gives a number. */
  findFolded(pane: Pane): { count?: number } | undefined;
  /** The visible reply box; of several, the one that holds `lastFocused`. */
  findReplyBox(pane: Pane, lastFocused?: Element): ReplyBoxPlace | undefined;
  /** True where the reply form stands on a page of its own, so that its absence says nothing. */
  readonly repliesElsewhere?: boolean;
  /** The page's own button that opens the reply box, for the agent's own click on "Insert". */
  findReplyOpener(pane: Pane): HTMLElement | undefined;
  /** Every message through the helpdesk's own API. Rejects when it cannot be reached or answers oddly. */
  fetchAll?(page: PageAt, ticketId: string, signal: AbortSignal): Promise<FetchedMessage[]>;
}
