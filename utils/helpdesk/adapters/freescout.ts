import type { AuthorKind, Channel } from '@/utils/ticket/ticket';
import type { Adapter, ItemFacts, PageAt, Pane, PaneSearch, ReplyBoxPlace, Selectors } from './adapter';
import { allOfAny, firstOf, firstText, firstVisible, isVisible, lineOf } from './selectors';

/** Line items are status changes, drafts are not sent; neither is a message. */
const ITEMS: Selectors = [
  '#conv-layout-main .thread.thread-type-customer, #conv-layout-main .thread.thread-type-message, #conv-layout-main .thread.thread-type-note',
  // The same where the layout's ids or the thread's kind are gone.
  '.thread.thread-type-customer, .thread.thread-type-message, .thread.thread-type-note',
  '.thread:not(.thread-type-lineitem, .thread-type-draft):has(.thread-content), [id^="thread-"]:not(.thread-type-lineitem, .thread-type-draft):has(.thread-content)',
];

const BODIES: Selectors = [
  '.thread-content',
  // Before 1.8 the text lay directly in the body.
  '.thread-body',
];

const SUBJECTS: Selectors = ['.conv-subjtext > span', '#conv-subject .conv-subjtext'];

const REQUESTERS: Selectors = [
  '#conv-layout-customer .customer-name',
  // Before the name had a class.
  '#conv-layout-customer .customer-data a[href*="/customers/"], #conv-layout-customer h4',
];

const REPLY_BOXES: Selectors = [
  // Summernote.
  '.conv-reply-block .note-editable[contenteditable="true"]',
  '.conv-reply-block textarea#body',
];

const KINDS: readonly (readonly [string, AuthorKind])[] = [
  ['.thread-type-note', 'internal'],
  ['.thread-type-customer', 'customer'],
  ['.thread-type-message', 'agent'],
];

const CHANNELS: Readonly<Record<string, Channel>> = { email: 'email', phone: 'phone', chat: 'chat', custom: 'unknown' };

function findPane({ document }: PageAt, id: string): PaneSearch {
  const shown = document.body.getAttribute('data-conversation_id') ?? undefined;
  if (shown !== undefined && shown !== id) return { problem: 'other_ticket' };
  const layout = firstVisible(document, ['#conv-layout', '#conv-layout-main']);
  return layout ? { pane: { scope: layout.element, generation: layout.generation, named: shown === id } } : { problem: 'absent' };
}

function readItem(item: Element): ItemFacts {
  const sender = firstOf(item, ['.thread-person strong', '.thread-person']);
  return {
    id: /^thread-(\d+)$/.exec(item.id)?.[1] ?? item.getAttribute('data-thread_id') ?? undefined,
    author: KINDS.find(([selector]) => item.matches(selector))?.[1],
    authorName: lineOf(sender),
    writer: /\/customers\/(\d+)/.exec(sender?.querySelector('a')?.getAttribute('href') ?? '')?.[1],
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
  const block = box.element.closest('.conv-reply-block');
  const note =
    block?.matches('.conv-note-block') || block?.querySelector<HTMLInputElement>('input[name="is_note"]')?.value === '1';
  return { ...box, visibility: note ? 'internal' : 'public' };
}

/** FreeScout 1.8. */
export const freescout: Adapter = {
  helpdesk: 'freescout',
  quotes: '',
  signatures: '',
  skips: '.thread-original, .thread-meta',
  timeMarks: '.thread-date',
  fits: ({ url, document }) =>
    document.querySelector('body[data-conversation_id], #conv-layout') !== null ||
    (/\/conversation\/\d+/.test(url.pathname) && document.querySelector('body.body-conv') !== null),
  ticketId: ({ url }) => /\/conversation\/(\d+)/.exec(url.pathname)?.[1],
  findPane,
  isLoading: () => false,
  findItems,
  readItem,
  // Newest first by default; thread ids grow with time.
  pageOrder: () => 'by_id',
  findSubject: (pane) => firstText(pane.scope, SUBJECTS),
  findRequester: (pane) => firstText(pane.scope, REQUESTERS),
  findAgentName: () => undefined,
  readChannel(pane) {
    const type = /\bconv-type-(\w+)/.exec(pane.scope.closest('#conv-layout')?.className ?? '')?.[1];
    return (type && CHANNELS[type]) || 'unknown';
  },
  findFolded: () => undefined,
  findReplyBox,
  findReplyOpener: (pane) => firstVisible<HTMLElement>(pane.scope, ['.conv-reply.conv-action', '.conv-reply'])?.element,
};
