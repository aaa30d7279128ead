import type { AuthorKind, Channel } from '@/utils/ticket/ticket';
import type { Adapter, ItemFacts, PageAt, Pane, PaneSearch, ReplyBoxPlace, Selectors } from './adapter';
import { allOfAny, firstOf, firstText, firstVisible, isoTime, isVisible, lineOf, onlyNumber } from './selectors';

/** The new desktop shows one ticket; the old one keeps every opened ticket mounted, the others not active. */
const PANES: Selectors = [
  // New desktop: the feed of articles.
  'section[role="feed"]:has([data-test-id^="article-bubble-container-"])',
  '[data-test-id^="article-bubble-container-"]',
  // Old interface.
  '.content.active:has(.ticketZoom, .ticket-article-item)',
  '.ticketZoom',
];

const OLD_PANE = '[id^="content_permanent_"]';

const ITEMS: Selectors = [
  // New desktop.
  '[data-test-id^="article-bubble-container-"]',
  // Old interface.
  '.ticket-article-item',
  // What an article wraps, where its own name is gone.
  '[data-test-id^="article-bubble-body-"], [id^="article-"]:has(.textBubble)',
];

const BODIES: Selectors = [
  // New desktop.
  '[data-test-id="article-content"] .inner-article-body',
  '.inner-article-body, [data-test-id="article-content"]',
  // Old interface.
  '.textBubble .richtext-content',
  '.textBubble-content',
  '.textBubble, .text-bubble',
];

const SENDERS: Selectors = [
  // New desktop: the name's own label above the text.
  '[data-test-id^="article-bubble-body-"] .font-bold',
  // Old interface: "From" is the first of the folded headers.
  '.article-meta.top .article-meta-row:first-child .article-meta-value',
];

const SUBJECTS: Selectors = [
  // New desktop.
  '[role="heading"][aria-level="2"]',
  // Old interface.
  '.js-objectTitle',
  '.ticket-title-update',
];

const REPLY_BOXES: Selectors = [
  // New desktop: Tiptap.
  '#ticketArticleReplyForm [contenteditable="true"]',
  '[data-test-id="article-reply-stripes-panel"] [contenteditable="true"]',
  // Old interface.
  'form.article-add .articleNewEdit-body[contenteditable="true"]',
];

const CHANNELS: Readonly<Record<string, Channel>> = {
  email: 'email',
  web: 'form',
  phone: 'phone',
  chat: 'chat',
  whatsapp: 'chat',
  sms: 'chat',
  'telegram personal-message': 'chat',
};

function ticketId({ url }: PageAt): string | undefined {
  return (/\/desktop\/tickets\/(\d+)/.exec(url.pathname) ?? /^#ticket\/zoom\/(\d+)/.exec(url.hash))?.[1];
}

/** The ticket that a pane of the old interface is for; in its id, and in the links of its articles. */
function idOfOldPane(pane: Element): string | undefined {
  const inId = /^content_permanent_Ticket-(\d+)$/.exec(pane.closest(OLD_PANE)?.id ?? '')?.[1];
  return inId ?? /#ticket\/zoom\/(\d+)\//.exec(pane.querySelector('a[href*="#ticket/zoom/"]')?.getAttribute('href') ?? '')?.[1];
}

/** The ticket of the new desktop's current tab. */
function currentTab(document: Document): string | undefined {
  const link = document.querySelector('a[aria-current="page"][href*="/tickets/"], a.router-link-active[href*="/tickets/"]');
  return /\/tickets\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
}

function findPane({ document }: PageAt, id: string): PaneSearch {
  const found = firstVisible(document, PANES);
  if (!found) return { problem: 'absent' };
  const old = found.generation >= 2;
  const shown = old ? idOfOldPane(found.element) : currentTab(document);
  if (shown !== undefined && shown !== id) return { problem: 'other_ticket' };
  const scope = found.element.closest(old ? '.content' : 'main') ?? (old ? found.element : document.body);
  return { pane: { scope, generation: found.generation, named: shown === id } };
}

function authorOf(item: Element): AuthorKind | undefined {
  if (item.matches('.ticket-article-item')) {
    if (item.matches('.is-internal, .internal') || item.querySelector('.text-bubble.internal')) return 'internal';
    if (item.matches('.customer')) return 'customer';
    if (item.matches('.agent')) return 'agent';
    return item.matches('.system') ? 'bot' : undefined;
  }
  // The new desktop marks an internal note by its stripes alone.
  if (item.closest('[class*="stripes"]') || item.querySelector(':scope > [class*="stripes"]')) return 'internal';
  const body = item.matches('.Content--customer, .Content--agent')
    ? item
    : item.querySelector('.Content--customer, .Content--agent');
  return body ? (body.matches('.Content--customer') ? 'customer' : 'agent') : undefined;
}

function readItem(item: Element): ItemFacts {
  const time = firstOf(item, ['time[datetime]', 'time[data-time]']);
  const type = Object.keys(CHANNELS).find(
    (name) => item.matches('.ticket-article-item') && item.classList.contains(name.split(' ')[0]!),
  );
  return {
    id: item.getAttribute('data-id') ?? /(\d+)$/.exec(item.getAttribute('data-test-id') ?? item.id)?.[1],
    author: authorOf(item),
    authorName: lineOf(firstOf(item, SENDERS))?.replace(/\s*<[^<>]*>/, '') || undefined,
    at: isoTime(time?.getAttribute('datetime') ?? time?.getAttribute('data-time')),
    body: firstOf(item, BODIES),
    channel: type ? CHANNELS[type] : undefined,
  };
}

function findItems(pane: Pane) {
  const found = allOfAny(pane.scope, ITEMS);
  return found && { ...found, elements: found.elements.filter(isVisible) };
}

/** The first article of the customer names them; the sidebar's place differs between releases. */
function findRequester(pane: Pane) {
  for (const item of findItems(pane)?.elements ?? []) {
    if (authorOf(item) !== 'customer') continue;
    const element = firstOf(item, SENDERS);
    const text = lineOf(element);
    if (element && text) return { element, text, generation: 0 };
  }
  return undefined;
}

function findReplyBox(pane: Pane): ReplyBoxPlace | undefined {
  const box = firstVisible<HTMLElement>(pane.scope, REPLY_BOXES);
  if (!box) return undefined;
  const form = box.element.closest('form.article-add');
  const panel = box.element.closest('[data-test-id="article-reply-stripes-panel"]');
  const internal = form ? form.matches('.is-internal') : panel?.matches('.bg-stripes, .border-stripes');
  return { ...box, visibility: form || panel ? (internal ? 'internal' : 'public') : 'unknown' };
}

/** Zammad: the old interface, with several tickets mounted, and the new desktop. */
export const zammad: Adapter = {
  helpdesk: 'zammad',
  quotes: '.js-signatureMarker ~ *',
  signatures: '[data-signature="true"]',
  skips: '.textBubble-overflowContainer, .js-toggleFold',
  timeMarks: '',
  fits: ({ url, document }) =>
    document.querySelector('.ticketZoom, .ticket-article-item, [data-test-id^="article-bubble-container-"]') !== null ||
    (/^\/desktop(\/|$)/.test(url.pathname) && document.querySelector('#app') !== null) ||
    document.querySelector('meta[name="application-name"][content="Zammad" i]') !== null,
  ticketId,
  findPane,
  isLoading: (pane) =>
    pane.scope.matches('[aria-busy="true"]') || firstVisible(pane.scope, ['[role="feed"][aria-busy="true"]']) !== undefined,
  findItems,
  readItem,
  pageOrder: () => 'by_id',
  findSubject: (pane) => firstText(pane.scope, SUBJECTS),
  findRequester,
  findAgentName: () => undefined,
  readChannel: () => 'unknown',
  findFolded(pane) {
    const more = firstVisible(pane.scope, ['[data-test-id="article-more"] button', '.js-showMoreArticles']);
    return more && { count: onlyNumber(more.element) };
  },
  findReplyBox,
  findReplyOpener: () => undefined,
};
