import type { AuthorKind, Channel } from '@/utils/ticket/ticket';
import type { Adapter, ItemFacts, PageAt, Pane, PaneSearch, ReplyBoxPlace, Selectors } from './adapter';
import { fetchZendeskMessages } from './api-zendesk';
import { scopeOf } from './pane-scope';
import { allOfAny, firstOf, firstText, firstVisible, isoTime, isVisible, lineOf, onlyNumber, visibleReplyBox } from './selectors';

/** Ticket panes that name their ticket, with the attribute that does. Every opened ticket stays mounted. */
const NAMED_PANES: readonly { selector: string; id: (element: Element) => string | undefined }[] = [
  // 2025: the layout wrapper of one ticket, standard or designed by the admin.
  {
    selector: '[data-test-id^="ticket-"][data-test-id$="-layout"]',
    id: (element) => /^ticket-(\d+)-\w+-layout$/.exec(element.getAttribute('data-test-id') ?? '')?.[1],
  },
  // 2019 to 2025: the anchor of side conversations, one in each ticket.
  {
    selector: '[data-side-conversations-anchor-id]',
    id: (element) => element.getAttribute('data-side-conversations-anchor-id') ?? undefined,
  },
  // Agent Workspace's conversation, whenever it carries the id.
  {
    selector: '.conversation-polaris[data-ticket-id], [data-ticket-id]:has([data-test-id="omni-log-container"])',
    id: (element) => element.getAttribute('data-ticket-id') ?? undefined,
  },
];

const UNNAMED_PANES: Selectors = [
  // 2024: the grid of the shown tab.
  '.ticket-panes-grid-layout[data-is-active="true"]',
  // 2023: the same with a class.
  '.ticket-panes-grid-layout.active',
  // Ember, before 2021: each tab a workspace, the others `display: none`.
  '.workspace',
];

/** Whatever still holds a conversation; believed only when the tab strip names its ticket. */
const ANY_CHILD = '#main_panes > *, main > *';

/** Whatever wraps one ticket, so that a field of one is never looked up in another's. */
const ANY_PANE = [...NAMED_PANES.map((pane) => pane.selector), ...UNNAMED_PANES].join(', ');

const LOGS: Selectors = [
  // Agent Workspace.
  '[data-test-id="omni-log-container"]',
  // 2021, before the container had a test id.
  '.omni-conversation-pane',
  // Ember.
  '.event-container',
];

const ITEMS: Selectors = [
  // Agent Workspace: one comment or chat message.
  'article[data-test-id="omni-log-comment-item"]',
  // The same where the item's tag or test id changes but the message inside keeps its own.
  '[data-test-id="omni-log-item-message"]',
  '[data-test-id="omni-log-message-content"]',
  // Ember.
  '.event:has(.zd-comment, .content), [data-comment-id]',
  // A text without anything round it that is known.
  '.zd-comment',
];

/** The tag that stands on every internal note. */
const INTERNAL_TAG = '[data-test-id="omni-log-internal-note-tag"]';
/** Recipients of a public mail. */
const ENVELOPE = '[data-test-id="ticket-conversation-event-message-envelope-container"]';

const MESSAGE = '[data-test-id="omni-log-item-message"]';

/** The writer's kind stands in `type`, whatever the element is called. */
const TYPED: Selectors = [MESSAGE, 'div[type="end-user"], div[type="agent"], div[type="internal"], div[type="bot"]'];

const CONTENT = '[data-test-id="omni-log-message-content"]';

const BODIES: Selectors = [
  // Mail and web comments; chat text lies directly in the content.
  '[data-test-id="omni-log-message-content"] .zd-comment',
  '[data-test-id="omni-log-message-content"]',
  '.zd-comment',
  // Ember without rich text.
  '.body .content',
];

const SENDERS: Selectors = [
  '[data-test-id="omni-log-item-sender"]',
  '[data-test-id="omni-log-comment-user-link"]',
  // Ember.
  '.header .author',
];

const TIMES: Selectors = [
  'time[data-test-id="timestamp-absolute"][datetime]',
  'time[data-test-id="timestamp-relative"][datetime]',
  // The test id is sometimes on a wrapper.
  'time[datetime]',
];

const SUBJECTS: Selectors = [
  'input[data-test-id="omni-header-subject"]',
  'input[data-test-id="ticket-pane-subject"]',
  // Some roles see the subject as text.
  '[data-test-id="omni-header-subject"]',
  '[data-test-id="ticket-pane-subject"]',
  // 2020, before the test ids: only where the agent works in English.
  'input[aria-label="Subject"]',
  '.pane_header .editable input',
];

const REQUESTERS: Selectors = [
  '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="dropdowns.combobox.value"]',
  '[data-test-id="ticket-system-field-requester-select"] input, input[data-test-id="ticket-system-field-requester-select"]',
  '[data-test-id="ticket-system-field-requester-select"]',
  '[data-test-id="tooltip-requester-name"]',
  '[data-test-id="tabs-nav-item-users"]',
  '.requester_id .sender, .user_name .username',
];

const FOLDED: Selectors = ['[data-test-id="convolog-show-more-button"]'];

const REPLY_BOXES: Selectors = [
  // CKEditor 5: rich for mail and web, plain for messaging and social channels.
  '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
  // The test id on a wrapper.
  '[data-test-id="omnicomposer-rich-text-ckeditor"] [contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"] [contenteditable="true"]',
  // Whatever comes next with the same family of names.
  '[data-test-id^="omnicomposer-"][contenteditable="true"]',
  '[data-test-id="editor-view"] [contenteditable="true"], #editor-view [contenteditable="true"]',
  // An editor of another kind in the same place.
  '[data-test-id="editor-view"] [contenteditable=""], [data-test-id="editor-view"] iframe, [data-test-id="editor-view"] textarea',
  // Ember.
  '.comment_input .zendesk-editor--rich-text-comment[contenteditable]',
  '.comment_input textarea',
];

/** Where the composer says which way it sends. */
const CHANNEL_SWITCH: Selectors = ['[data-test-id="omnichannel-channel-switcher-button"][data-channel]'];

const AUTHOR_TYPES: Readonly<Record<string, AuthorKind>> = {
  'end-user': 'customer',
  agent: 'agent',
  internal: 'internal',
  bot: 'bot',
};

const ORIGINS: Readonly<Record<string, Channel>> = {
  EmailInteraction: 'email',
  WebInteraction: 'form',
  MobileSdkInteraction: 'chat',
};

const CHANNEL_NAMES: readonly (readonly [RegExp, Channel])[] = [
  [/e-?mail/i, 'email'],
  [/messag|chat|whatsapp|sms/i, 'chat'],
  [/facebook|twitter|instagram/i, 'social'],
];

function namesOf(page: PageAt): { element: Element; id: string; generation: number }[] {
  const named: { element: Element; id: string; generation: number }[] = [];
  for (const [generation, pane] of NAMED_PANES.entries()) {
    for (const element of page.document.querySelectorAll(pane.selector)) {
      const id = pane.id(element);
      if (id) named.push({ element, id, generation });
    }
  }
  return named;
}

/** The ticket of the selected tab, when the tab strip is shown. */
function selectedTab(page: PageAt): string | undefined {
  const tab = page.document.querySelector(
    '[data-test-id="header-tab"][data-entity-is-selected="true"], [data-test-id="header-tab"][data-selected="true"]',
  );
  return tab?.getAttribute('data-entity-id') ?? undefined;
}

function findPane(page: PageAt, ticketId: string): PaneSearch {
  const visible = namesOf(page).filter((pane) => isVisible(pane.element));
  const own = visible.find((pane) => pane.id === ticketId);
  if (own) {
    const scope = scopeOf(own.element, ANY_PANE);
    const strangers = visible.some(
      (pane) => pane.id !== ticketId && scope.contains(pane.element) && !pane.element.closest(ITEMS[0]!),
    );
    return strangers ? { problem: 'other_ticket' } : { pane: { scope, generation: own.generation, named: true } };
  }
  if (visible.length > 0) return { problem: 'other_ticket' };
  const tab = selectedTab(page);
  if (tab !== undefined && tab !== ticketId) return { problem: 'other_ticket' };
  const candidates = tab === ticketId ? [...UNNAMED_PANES, ANY_CHILD] : UNNAMED_PANES;
  for (const [generation, selector] of candidates.entries()) {
    const panes = [...page.document.querySelectorAll(selector)].filter((pane) => isVisible(pane) && firstVisible(pane, LOGS));
    // Two visible panes without a name: no telling whose they are.
    if (panes.length > 1) return { problem: 'other_ticket' };
    if (panes[0]) {
      return { pane: { scope: panes[0], generation: NAMED_PANES.length + generation, named: tab === ticketId } };
    }
  }
  return { problem: 'absent' };
}

function authorOf(item: Element, message: Element | undefined, body: Element | undefined, pane: Pane): AuthorKind | undefined {
  if (item.querySelector(INTERNAL_TAG)) return 'internal';
  if (body?.closest('[data-originated-from]')?.getAttribute('data-originated-from') === 'Trigger') return 'bot';
  const type = message?.getAttribute('type');
  if (type && AUTHOR_TYPES[type]) return AUTHOR_TYPES[type];
  if (item.querySelector('[data-test-id="omni-log-avatar-badge-AgentBadge"]')) {
    // The badge does not say whether customers see the message: where notes are marked by their tag, and nothing by type, one without is public.
    const byTag = pane.scope.querySelector(INTERNAL_TAG) !== null && firstOf(pane.scope, TYPED) === undefined;
    return byTag || item.querySelector(ENVELOPE) ? 'agent' : undefined;
  }
  return item.matches('.event') ? emberAuthor(item, pane) : undefined;
}

/** Ember marks what the customer can see; a note is only believed where other messages carry that mark. */
function emberAuthor(item: Element, pane: Pane): AuthorKind | undefined {
  if (!item.matches('.is-public')) return pane.scope.querySelector('.event.is-public') ? 'internal' : undefined;
  return item.matches('.is-agent, :has(.agent)') ? 'agent' : undefined;
}

/** The item that this message has to itself; in a group of chat messages the item's id belongs to the first alone. */
function ownItem(element: Element, item: Element): Element {
  return item.querySelector(MESSAGE) === element || item.querySelectorAll(MESSAGE).length === 0 ? item : element;
}

function readItem(element: Element, pane: Pane): ItemFacts {
  const item = element.closest('article') ?? element;
  const message = element.closest(TYPED.join(', ')) ?? firstOf(element, TYPED);
  const body = firstOf(element, BODIES) ?? (element.matches(CONTENT) ? element : undefined);
  const link = firstOf(element, ['[data-test-id="omni-log-comment-user-link"]', 'a[href*="users/"]']);
  const time = firstOf(element, TIMES) ?? firstOf(item, TIMES);
  const origin = body?.closest('[data-originated-from]')?.getAttribute('data-originated-from');
  return {
    id:
      element.getAttribute('data-comment-id') ??
      (/^comment-(.+)$/.exec(element.id || ownItem(element, item).id)?.[1] || undefined),
    author: authorOf(element.matches('.event') ? element : item, message, body, pane),
    authorName: lineOf(firstOf(element, SENDERS)),
    writer: /users\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1],
    at: isoTime(time?.getAttribute('datetime')),
    body,
    channel: origin ? ORIGINS[origin] : undefined,
  };
}

function messagesByItem(log: Element): Map<Element, Element[]> {
  const messages = new Map<Element, Element[]>();
  for (const message of log.querySelectorAll(MESSAGE)) {
    const item = message.closest(ITEMS[0]!) ?? message;
    messages.set(item, [...(messages.get(item) ?? []), message]);
  }
  return messages;
}

function findItems(pane: Pane) {
  const log = firstVisible(pane.scope, LOGS)?.element ?? pane.scope;
  const found = allOfAny(log, ITEMS);
  if (!found) return undefined;
  const hidden = [...log.querySelectorAll('[aria-hidden="true"]')];
  const isHidden = (element: Element) => hidden.some((each) => each.contains(element));
  const messages = messagesByItem(log);
  const elements = found.elements
    .filter((item) => !isHidden(item) && isVisible(item))
    // A group of chat messages may share one item; the type is on each message.
    .flatMap((item) => {
      const within = messages.get(item) ?? [];
      const shown = within.filter((message) => message.getAttribute('aria-hidden') !== 'true');
      if (within.length > 0 && shown.length === 0) return [];
      return within.length > 1 ? shown : [item];
    });
  return { elements, generation: found.generation };
}

function findReplyBox(pane: Pane, lastFocused?: Element): ReplyBoxPlace | undefined {
  const box = visibleReplyBox(pane.scope, REPLY_BOXES, lastFocused);
  if (!box) return undefined;
  const legacy = box.element.closest('.comment_input');
  const channel = firstVisible(pane.scope, CHANNEL_SWITCH)?.element.getAttribute('data-channel');
  const visibility = legacy
    ? legacy.matches('.is-public')
      ? 'public'
      : 'internal'
    : !channel
      ? 'unknown'
      : /internal|note/i.test(channel)
        ? 'internal'
        : 'public';
  return { ...box, visibility };
}

function readChannel(pane: Pane): Channel {
  if (firstVisible(pane.scope, ['[data-test-id="omnicomposer-plain-text-ckeditor"]'])) return 'chat';
  // The label is in the agent's language, but the names of channels are much the same in all of them.
  const label = lineOf(firstVisible(pane.scope, ['[data-test-id="omni-header-via-label"]'])?.element) ?? '';
  return CHANNEL_NAMES.find(([name]) => name.test(label))?.[1] ?? 'unknown';
}

/** Zendesk: Agent Workspace with mail, web and messaging, and the older layouts. */
export const zendesk: Adapter = {
  helpdesk: 'zendesk',
  quotes: '',
  signatures: '',
  skips: '[class*="HiddenMeasure"]',
  timeMarks: '',
  fits: ({ url, document }) => /(^|\.)zendesk\.com$/.test(url.hostname) || document.querySelector('main#main_panes') !== null,
  ticketId: ({ url }) => /\/agent\/tickets\/(\d+)/.exec(url.pathname)?.[1],
  findPane,
  isLoading: (pane) => firstVisible(pane.scope, ['[role="progressbar"]']) !== undefined,
  findItems,
  readItem,
  // Comment ids grow with time, and agents choose either order.
  pageOrder: () => 'by_id',
  findSubject: (pane) => firstText(pane.scope, SUBJECTS),
  findRequester: (pane) => firstText(pane.scope, REQUESTERS),
  findAgentName: () => undefined,
  readChannel,
  findFolded(pane) {
    const button = firstVisible(pane.scope, FOLDED)?.element;
    return button && { count: onlyNumber(button) };
  },
  findReplyBox,
  findReplyOpener: () => undefined,
  fetchAll: fetchZendeskMessages,
};
