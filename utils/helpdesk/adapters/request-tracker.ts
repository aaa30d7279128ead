import type { AuthorKind } from '@/utils/ticket/ticket';
import type { Adapter, FetchedMessage, ItemFacts, PageAt, Pane, PaneSearch, ReplyBoxPlace, Selectors } from './adapter';
import { fetchPage } from './api-page';
import { allOfAny, firstOf, firstText, firstVisible, isVisible, lineOf } from './selectors';

const ITEMS: Selectors = [
  // RT 5: transactions that are messages; status changes and the like have other classes and no body.
  '.transaction.message[data-transaction-id]:has(.messagebody)',
  // The same where one of its marks is gone.
  '.transaction:has(.messagebody), [data-transaction-id]:has(.messagebody)',
  '.transaction.message:has(.message-stanza)',
];

/** Mail with several parts has one body for each; the one that is shown has a stanza. */
const BODIES: Selectors = ['.messagebody:has(.message-stanza)', '.messagebody', '.message-stanza'];

const REQUESTERS: Selectors = [
  // "More about the requestors".
  '.ticket-info-requestor .user[data-user-id]',
  // The people box of the summary.
  '.requestors .user[data-user-id]',
  '.ticket-info-requestor .user, .requestors .user',
];

const SUBJECTS: Selectors = [
  // The page's own heading, "#5: Subject".
  '#header h1, .main-header h1',
  'h1',
];

const REPLY_BOXES: Selectors = [
  // RT 5: CKEditor 4 in a frame over the text area.
  '.messagebox-container iframe.cke_wysiwyg_frame, iframe.cke_wysiwyg_frame',
  // RT 6: CKEditor 5.
  '.messagebox-container .ck-editor__editable[contenteditable="true"]',
  // Rich text switched off.
  'textarea#UpdateContent, textarea[name="UpdateContent"]',
];

/**
 * "Comments added" in the languages that RT ships (its own translation files): the page has no other mark of a comment.
 * Looked for only after the writer's name, so that a name cannot match.
 */
const COMMENT_WORDS =
  /comment|kom+ent|commenta|omentari|коммент|комент|σχόλι|yorum|piezīm|megjegyz|iruzkin|athugasemd|评|注释|評論|コメント|توضیح|تعليق/i;

function ticketId({ url, document }: PageAt): string | undefined {
  if (!/\/Ticket\/(Display|Update|History)\.html$/.test(url.pathname)) return undefined;
  const inAddress = url.searchParams.get('id');
  // After "preview" or a failed check the form answers without its id in the address.
  const inForm = document.querySelector<HTMLInputElement>('form[name="TicketUpdate"] input[name="id"]')?.value;
  const id = inAddress ?? inForm;
  return id && /^\d+$/.test(id) ? id : undefined;
}

function findPane({ document }: PageAt, id: string): PaneSearch {
  const heading = firstText(document, SUBJECTS);
  const shown = heading && /#(\d+)/.exec(heading.text)?.[1];
  if (shown && shown !== id) return { problem: 'other_ticket' };
  const scope = document.querySelector('#body, #main-content') ?? document.body;
  const known = document.querySelector(
    '.ticket-info-basics, .ticket-transaction, .transaction, form[name="TicketUpdate"], .history',
  );
  return known ? { pane: { scope: shown ? document.body : scope, generation: 0, named: shown === id } } : { problem: 'absent' };
}

/** Ids and names of everybody who asked. */
function requestersOf(pane: Pane): Set<string> {
  const users = REQUESTERS.flatMap((selector) => [...pane.scope.querySelectorAll(selector)]);
  return new Set(users.flatMap((user) => [userId(user), nameOf(user)].filter((mark) => mark !== undefined)));
}

function nameOf(user: Element | null): string | undefined {
  return lineOf(user ?? undefined)?.replace(/\s*<[^<>]*>$/, '');
}

function userId(user: Element | null): string | undefined {
  const id = user?.getAttribute('data-user-id') ?? '';
  return /^\d+$/.test(id) ? id : undefined;
}

function transactionId(item: Element): string | undefined {
  const own = item.getAttribute('data-transaction-id') ?? '';
  return /^\d+$/.test(own) ? own : /^txn-(\d+)$/.exec(item.querySelector('a[name^="txn-"]')?.getAttribute('name') ?? '')?.[1];
}

function authorOf(item: Element, writer: string | undefined, requesters: Set<string>): AuthorKind | undefined {
  if (requesters.size === 0) return undefined;
  const user = item.querySelector('.description .user');
  if (requesters.has(writer ?? '') || requesters.has(nameOf(user) ?? '')) return 'customer';
  // Without a requester's id, another name proves nothing.
  if (!writer || ![...requesters].some((mark) => /^\d+$/.test(mark))) return undefined;
  let words = '';
  for (let node = user?.nextSibling; node; node = node.nextSibling) words += node.textContent ?? '';
  return COMMENT_WORDS.test(words) ? 'internal' : 'agent';
}

function readItem(item: Element, pane: Pane): ItemFacts {
  const user = item.querySelector('.description .user');
  const writer = userId(user);
  return {
    id: transactionId(item),
    author: authorOf(item, writer, requestersOf(pane)),
    authorName: nameOf(user ?? null),
    writer,
    body: firstOf(item, BODIES),
  };
}

function findItems(pane: Pane) {
  const found = allOfAny(pane.scope, ITEMS);
  return found && { ...found, elements: found.elements.filter(isVisible) };
}

function findReplyBox(pane: Pane): ReplyBoxPlace | undefined {
  const box = firstVisible<HTMLElement>(pane.scope, REPLY_BOXES);
  if (!box) return undefined;
  const type = pane.scope.querySelector<HTMLSelectElement>('select[name="UpdateType"]')?.value;
  return { ...box, visibility: type === 'private' ? 'internal' : type === 'response' ? 'public' : 'unknown' };
}

/** The history page holds every message whatever the agent's preferences; the people are on the ticket's own page. */
async function fetchAll(page: PageAt, id: string, signal: AbortSignal): Promise<FetchedMessage[]> {
  const address = (name: string) => new URL(`${name}.html?id=${id}`, page.url);
  const people = await fetchPage(address('Display'), signal);
  const requesters = requestersOf({ scope: people.documentElement, generation: 0, named: true });
  const history = await fetchPage(address('History'), signal);
  return [...history.querySelectorAll(ITEMS[0]!)].flatMap((item) => {
    const { body, ...facts } = readItem(item, { scope: people.documentElement, generation: 0, named: true });
    return body ? [{ ...facts, author: authorOf(item, facts.writer, requesters), body: () => body }] : [];
  });
}

/** Request Tracker 5, and 6 as far as it keeps the same names. */
export const requestTracker: Adapter = {
  helpdesk: 'request_tracker',
  quotes: '.message-stanza .message-stanza',
  signatures: '',
  skips: '.message-stanza-folder, .downloadattachment, .message-headers, .messageheaders',
  timeMarks: '.date',
  fits: ({ url, document }) =>
    /\/Ticket\/\w+\.html$/.test(url.pathname) &&
    document.querySelector('body[id^="comp-"], #rt-header-container, .ticket-info-basics') !== null,
  ticketId,
  findPane,
  isLoading: (pane) => firstVisible(pane.scope, ['#delayed_ticket_history:not(:has(.transaction))']) !== undefined,
  findItems,
  readItem,
  // Transaction ids grow with time, and each agent chooses the order.
  pageOrder: () => 'by_id',
  findSubject(pane) {
    const heading = firstText(pane.scope, SUBJECTS);
    const text = heading?.text.replace(/^.*?#\d+:?\s*/, '');
    return heading && text ? { ...heading, text } : undefined;
  },
  findRequester(pane) {
    const found = firstText(pane.scope, REQUESTERS);
    return found && { ...found, writer: userId(found.element) };
  },
  findAgentName: () => undefined,
  readChannel: () => 'email',
  // The reply form stands on a page of its own, without the conversation; some agents unfold the history by a click.
  findFolded: (pane) =>
    firstVisible(pane.scope, ['form[name="TicketUpdate"], #deferred_ticket_history:not(:has(.transaction))']) ? {} : undefined,
  repliesElsewhere: true,
  findReplyBox,
  findReplyOpener: () => undefined,
  fetchAll,
};
