import type { AuthorKind, Channel } from '@/utils/ticket/ticket';
import type { Adapter, ItemFacts, PageAt, PageOrder, Pane, PaneSearch, ReplyBoxPlace, Selectors } from './adapter';
import { fetchFreshdeskMessages } from './api-freshdesk';
import { allOfAny, firstOf, firstText, firstVisible, isoTime, isVisible, lineOf, onlyNumber, visibleReplyBox } from './selectors';

const PANES: Selectors = [
  // Current: the ticket with its conversation.
  '.ticket-details-wrapper',
  '.tickets-conversation-pane',
  // Where the wrapper is renamed, the page's one Ember application still holds the ticket.
  'body.ember-application:has([data-test-id="ticket-description"], .ticket-details__item)',
  // Classic.
  '#Pagearea',
];

const ITEMS: Selectors = [
  // Current: one entry, the first message included.
  '.ticket-details__item',
  '[data-test-id="conversation-wrapper"]',
  // What an entry wraps, where its own names are gone.
  '[data-test-id="ticket-description"], [data-album^="ticket_"]:has(.text__content, #ticket_original_request), [data-album^="note_"]:has(.ticket_note, .text-content-wrapper), [data-note-id]:has(.ticket_note, .details)',
  '[data-test-id="conversation-content"]',
  // Classic.
  '.conversation, #ticket_original_request',
];

const FIRST_MESSAGE =
  '[data-test-id="ticket-description"], [data-album^="ticket_"], #ticket_original_request, .ticket-description';

const REQUESTOR = '.ticket-details__requestor';
const AGENT = '[data-test-is-agent]';
/** To, cc and bcc of a message that was sent; a note only tells whom it notified. */
const ADDRESSED = '.emails-info:not(.notify)';

const BODIES: Selectors = [
  '[data-test-id="conversation-content"] [data-test-conversation="conversation-text"] .ticket_note',
  '[data-test-conversation="conversation-text"]',
  '#ticket_original_request',
  '.ticket-description .text__content',
  '.ticket_note',
  '.text-content-wrapper',
  '[data-test-id="conversation-content"]',
  // Classic.
  '.details, .helpdesk_note .body',
];

const SUBJECTS: Selectors = [
  // Current; buttons such as "Add AI summary" lie inside and are left out.
  '.ticket-subject-heading',
  '[data-test-id="ticket-title"]',
  // Classic.
  'h2.subject',
];

const REQUESTERS: Selectors = [
  // The contact widget.
  '[data-test-id="requester-info-contact-name"] .info-details-content',
  '.widget-requestor-info .text__infotext',
  '.widget-requestor-info a',
  // Classic.
  '.requester-wrap .user_name, #requester_info .user_name',
];

const SENDERS: Selectors = ['[data-test-id="user-name"]', '.sender-info', '.requester-wrap .user_name'];

const TIME_MARKS = '[data-test-id="time-info"], [data-test-id="time-ago"], time, .timeago';

const REPLY_BOXES: Selectors = [
  // Froala; a note editor and a reply editor may both be there, the visible one counts.
  '.ticket-editor .fr-box .fr-wrapper > .fr-element.fr-view[contenteditable="true"]',
  '.fr-box .fr-element[contenteditable="true"]',
  '.ticket-editor [contenteditable="true"]',
  // Classic.
  '.redactor-editor[contenteditable="true"], .redactor_editor[contenteditable="true"]',
];

/** A note's editor says so in its own wrapper; a reply and a forward have others. */
const NOTE_EDITOR = '.note-editor, .add-note, [data-test-id*="note"], #cnt-note, .private-note';

const REPLY_EDITOR = '.reply-editor, [class*="reply-editor"], [data-test-id*="reply-editor"], #cnt-reply, #Pagearea';
/** The reply's own button for sending. */
const REPLY_BUTTON = '.reply-btn';

const REPLY_OPENERS: Selectors = ['button[data-test-id="ticket-action-reply"]', '[data-test-id="ticket-action-reply"]'];

const FOLDED: Selectors = ['.more-block'];

/** Tickets that the page itself names, each from another part of it: all must agree with the address. */
function idsShown({ document }: PageAt): string[] {
  const ids: string[] = [];
  for (const crumb of document.querySelectorAll('.breadcrumb__item.active, #ticket-display-id')) {
    const id = isVisible(crumb) ? /\d+/.exec(crumb.textContent ?? '')?.[0] : undefined;
    if (id) ids.push(id);
  }
  for (const album of document.querySelectorAll('[data-album^="ticket_"]')) {
    const id = isVisible(album) ? /^ticket_(\d+)$/.exec(album.getAttribute('data-album') ?? '')?.[1] : undefined;
    if (id) ids.push(id);
  }
  return ids;
}

function findPane(page: PageAt, ticketId: string): PaneSearch {
  const ids = idsShown(page);
  if (ids.some((id) => id !== ticketId)) return { problem: 'other_ticket' };
  const pane = firstVisible(page.document, PANES);
  if (!pane) return { problem: 'absent' };
  // The subject and the contact stand beside the conversation; one ticket is mounted, so the whole page is its scope.
  return { pane: { scope: page.document.body, generation: pane.generation, named: ids.length > 0 } };
}

const isOrHas = (item: Element, selector: string) => item.matches(selector) || item.querySelector(selector) !== null;

function authorOf(item: Element, pane: Pane): AuthorKind | undefined {
  const noteClass = isOrHas(item, '.ticket-details__privatenote');
  // The class alone also marks mail of people who are not the requester, and bounces; those have addresses.
  const addressed = item.querySelector(ADDRESSED) !== null;
  if (noteClass && !addressed) return 'internal';
  if (isOrHas(item, AGENT)) {
    // Where replies show their addressees, an agent's entry without any may be a note that lost its mark.
    const others = addressed || pane.scope.querySelector(`${AGENT} ${ADDRESSED}, ${AGENT}${ADDRESSED}`) === null;
    return others ? 'agent' : undefined;
  }
  if (isOrHas(item, REQUESTOR)) return 'customer';
  if (noteClass) return 'customer';
  if (isOrHas(item, FIRST_MESSAGE)) return 'customer';
  // Classic.
  if (item.matches('.private-note, .conversation.note')) return 'internal';
  if (item.matches('.conversation.agent, .commentbyagent')) return 'agent';
  if (item.matches('.conversation.requester, .commentbyrequester')) return 'customer';
  return unmarkedAuthor(item, pane);
}

/** Neither requester nor note is a reply of an agent, but only where the page still marks requesters and marks no agents. */
function unmarkedAuthor(item: Element, pane: Pane): AuthorKind | undefined {
  const name = lineOf(firstOf(item, SENDERS));
  const requesters = [...pane.scope.querySelectorAll(REQUESTOR)];
  if (name && requesters.some((requester) => lineOf(firstOf(requester, SENDERS)) === name)) return 'customer';
  const marked = requesters.length > 0 && pane.scope.querySelector(AGENT) === null;
  return marked && item.matches('.ticket-details__item') ? 'agent' : undefined;
}

function idOf(item: Element): string | undefined {
  const holder = item.matches('[data-album], [data-note-id]') ? item : item.querySelector('[data-album], [data-note-id]');
  const album = holder?.getAttribute('data-album');
  if (album) return album.replace(/^note_/, '');
  const named = item.matches('[data-test-id^="conversation-"]') ? item : item.querySelector('[data-test-id^="conversation-"]');
  const inName = /^conversation-(\d+)$/.exec(named?.getAttribute('data-test-id') ?? '')?.[1];
  return holder?.getAttribute('data-note-id') ?? inName ?? /(\d+)$/.exec(item.id)?.[1];
}

function readItem(item: Element, pane: Pane): ItemFacts {
  const sender = firstOf(item, SENDERS);
  const time = item.querySelector('time[datetime], [data-test-id="time-info"][datetime]');
  const link = sender?.closest('a') ?? sender?.querySelector('a');
  return {
    id: idOf(item),
    author: authorOf(item, pane),
    authorName: lineOf(sender),
    writer: /(?:contacts|users)\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1],
    at: isoTime(time?.getAttribute('datetime')),
    body: firstOf(item, BODIES) ?? (item.matches(BODIES.join(', ')) ? item : undefined),
  };
}

function findItems(pane: Pane) {
  const found = allOfAny(pane.scope, ITEMS);
  return found && { ...found, elements: found.elements.filter(isVisible) };
}

/** Oldest first unless the agent has turned it round, which shows in where the first message stands. */
function pageOrder(items: readonly Element[]): PageOrder {
  const first = items.findIndex((item) => item.matches(FIRST_MESSAGE) || item.querySelector(FIRST_MESSAGE));
  if (first === -1) return items.length > 0 ? 'by_id' : 'oldest_first';
  return first > 0 && first === items.length - 1 ? 'newest_first' : 'oldest_first';
}

function findRequester(pane: Pane) {
  const inMessage = [...pane.scope.querySelectorAll('.ticket-details__requestor')].find(isVisible);
  const sender = inMessage && firstOf(inMessage, SENDERS);
  const text = lineOf(sender);
  // The message's own sender moves with the ticket; the contact widget is filled later.
  if (sender && text) return { element: sender, text, generation: 0 };
  const widget = firstText(pane.scope, REQUESTERS);
  return widget && { ...widget, generation: widget.generation + 1 };
}

function visibilityOf(box: Element): ReplyBoxPlace['visibility'] {
  if (box.closest(NOTE_EDITOR)) return 'internal';
  const editor = box.closest('.ticket-editor');
  return box.closest(REPLY_EDITOR) || editor?.querySelector(REPLY_BUTTON) ? 'public' : 'unknown';
}

function findReplyBox(pane: Pane, lastFocused?: Element): ReplyBoxPlace | undefined {
  const box = visibleReplyBox(pane.scope, REPLY_BOXES, lastFocused);
  return box && { ...box, visibility: visibilityOf(box.element) };
}

const readChannel = (): Channel => 'unknown';

/** Freshdesk: the current Ember page and the classic one. */
export const freshdesk: Adapter = {
  helpdesk: 'freshdesk',
  quotes: '.freshdesk_quote, .x_freshdesk_quote',
  signatures: '',
  skips: '.show-more, .show-less, [data-test-id*="show-more"], .fr-quoted-marker-remove, .show-quoted-text, .quoted-marker',
  timeMarks: TIME_MARKS,
  fits: ({ url, document }) =>
    /(^|\.)(freshdesk|freshworks|myfreshworks)\.com$/.test(url.hostname) ||
    document.querySelector('body.ember-application .ticket-details__item, body.ember-application .ticket-subject-heading') !==
      null,
  ticketId: ({ url }) => /\/(?:a|helpdesk)\/tickets\/(\d+)/.exec(url.pathname)?.[1],
  findPane,
  isLoading: (pane) => firstVisible(pane.scope, ['.conversation-dotted-loader']) !== undefined,
  findItems,
  readItem,
  pageOrder,
  findSubject(pane) {
    const heading = firstText(pane.scope, SUBJECTS);
    // The classic heading ends in the ticket's number.
    return heading && { ...heading, text: heading.text.replace(/\s*#\d+$/, '') };
  },
  findRequester,
  findAgentName: () => undefined,
  readChannel,
  findFolded(pane) {
    const block = firstVisible(pane.scope, FOLDED)?.element;
    return block && { count: onlyNumber(block) };
  },
  findReplyBox,
  findReplyOpener: (pane) => firstVisible<HTMLElement>(pane.scope, REPLY_OPENERS)?.element,
  fetchAll: fetchFreshdeskMessages,
};
