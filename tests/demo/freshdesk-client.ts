import type { DemoMessage, DemoTicket } from './demo-ticket';
import { element, messageBody, shortTime } from './elements';
import { FRESHDESK_TICKETS } from './freshdesk-tickets';

/** One ticket is mounted; its nodes are drawn again for the next one, a moment after the address has changed. */
const REDRAW_DELAY_MS = 250;

const root = document.querySelector<HTMLElement>('.ticket-details-wrapper')!;
const list = document.querySelector<HTMLElement>('nav.tickets')!;

function entry(ticket: DemoTicket, message: DemoMessage, first: boolean): HTMLElement {
  const kind = message.author;
  const kindClass = kind === 'end-user' ? 'ticket-details__requestor' : kind === 'internal' ? 'ticket-details__privatenote' : '';
  return element(
    'div',
    {
      class: `ticket-details__item ${kindClass}`,
      'data-test-id': first ? 'ticket-description' : 'conversation-wrapper',
      'data-test-is-agent': kind === 'end-user' ? null : 'true',
    },
    element(
      'div',
      { class: first ? 'requestor-wrap' : 'note-wrap', 'data-album': first ? `ticket_${ticket.id}` : `note_${message.id}` },
      element('b', { 'data-test-id': 'user-name' }, message.name),
      element(
        'span',
        { 'data-test-id': 'conversation-status' },
        kind === 'internal' ? 'added a private note' : kind === 'agent' ? 'replied' : 'reported via email',
      ),
      element(
        'span',
        { 'data-test-id': 'time-info', 'aria-label': shortTime(message.at) },
        element('time', { datetime: message.at }, shortTime(message.at)),
      ),
    ),
    element(
      'div',
      { 'data-test-id': 'conversation-content' },
      element(
        'div',
        { 'data-test-conversation': 'conversation-text' },
        element(
          'div',
          { class: 'ticket_note', id: first ? 'ticket_original_request' : null },
          ...messageBody(message.text, message.quote, message.signature),
        ),
      ),
    ),
  );
}

/** A plain editable under the names of the editor that Freshdesk uses: that editor itself is proprietary. */
function replyEditor(ticket: DemoTicket, items: HTMLElement, bar: HTMLElement): HTMLElement {
  const field = element(
    'div',
    { class: 'fr-element fr-view', contenteditable: 'true', role: 'textbox', 'aria-label': 'Reply' },
    element('p', {}, element('br')),
    element('div', { class: 'signature' }, element('p', {}, 'Sam Okoro'), element('p', {}, 'Customer care')),
  );
  const send = element('button', { type: 'button', 'data-test-id': 'submit', class: 'submit' }, 'Send');
  const editor = element(
    'div',
    { class: 'ticket-editor' },
    element('div', { class: 'fr-box' }, element('div', { class: 'fr-wrapper' }, field)),
    send,
  );
  send.addEventListener('click', () => {
    const text = [...field.querySelectorAll(':scope > p')].map((line) => line.textContent ?? '').filter(Boolean);
    items.append(
      entry(ticket, { id: Date.now(), author: 'agent', name: 'Sam Okoro', at: new Date().toISOString(), text }, false),
    );
    editor.replaceWith(bar);
  });
  return editor;
}

function replyBar(ticket: DemoTicket, items: HTMLElement): HTMLElement {
  const reply = element('button', { type: 'button', 'data-test-id': 'ticket-action-reply' }, 'Reply');
  const bar = element('div', { class: 'reply-bar-wrapper' }, element('ul', { class: 'reply-bar' }, element('li', {}, reply)));
  reply.addEventListener('click', () => {
    const editor = replyEditor(ticket, items, bar);
    bar.replaceWith(editor);
    editor.querySelector<HTMLElement>('.fr-element')?.focus();
  });
  return bar;
}

function drawList(current: number | undefined): void {
  list.replaceChildren(
    ...FRESHDESK_TICKETS.map((ticket) => {
      const link = element(
        'a',
        { href: `/a/tickets/${ticket.id}`, 'aria-current': ticket.id === current ? 'page' : null },
        `#${ticket.id} ${ticket.subject}`,
      );
      link.addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState({}, '', `/a/tickets/${ticket.id}`);
        void show();
      });
      return link;
    }),
  );
}

async function show(): Promise<void> {
  const id = Number(/\/a\/tickets\/(\d+)/.exec(location.pathname)?.[1]);
  const ticket = FRESHDESK_TICKETS.find((candidate) => candidate.id === id);
  drawList(ticket?.id);
  document.title = ticket ? `[#${ticket.id}] ${ticket.subject}` : 'Tickets : Demo';
  await new Promise((resolve) => setTimeout(resolve, REDRAW_DELAY_MS));
  if (!ticket) return root.replaceChildren();
  if (!location.pathname.endsWith(`/${ticket.id}`)) return;
  const items = element(
    'div',
    { class: 'tickets-conversation-pane' },
    ...ticket.messages.map((message, index) => entry(ticket, message, index === 0)),
  );
  root.replaceChildren(
    element('div', { class: 'page-actions__left' }, element('span', { class: 'breadcrumb__item active' }, String(ticket.id))),
    element('h2', { class: 'ticket-subject-heading' }, ticket.subject),
    element(
      'div',
      { class: 'columns' },
      items,
      element(
        'aside',
        { class: 'widget-requestor-info' },
        element(
          'div',
          { 'data-test-id': 'requester-info-contact-name' },
          element('span', { class: 'info-details-content' }, ticket.requester),
        ),
      ),
    ),
    replyBar(ticket, items),
  );
}

addEventListener('popstate', () => void show());
void show();
