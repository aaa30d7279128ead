import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import type { DemoMessage, DemoTicket } from './demo-ticket';
import { element, messageBody, shortTime } from './elements';
import { ZENDESK_TICKETS } from './zendesk-tickets';

/** How long the demo's pane comes after the address, as in the real product: long enough for a wrong ticket to be read. */
const PANE_DELAY_MS = 250;

const panes = new Map<number, { pane: HTMLElement; editor: ClassicEditor }>();
const main = document.querySelector<HTMLElement>('#main_panes')!;
const tabs = document.querySelector<HTMLElement>('[data-test-id="header-tablist"]')!;

function logItem(message: DemoMessage): HTMLElement {
  const kind = message.author;
  return element(
    'article',
    { 'data-test-id': 'omni-log-comment-item', id: `comment-${message.id}`, class: `item ${kind}` },
    element(
      'div',
      { 'data-test-id': 'omni-log-item-message', type: kind, mode: 'standalone' },
      element(
        'header',
        {},
        element('span', { 'data-test-id': 'omni-log-item-sender' }, message.name),
        element('time', { 'data-test-id': 'timestamp-relative', datetime: message.at }, shortTime(message.at)),
        ...(kind === 'internal' ? [element('span', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal')] : []),
      ),
      element(
        'div',
        { 'data-test-id': 'omni-log-message-content', 'data-originated-from': 'EmailInteraction' },
        element('div', { class: 'zd-comment' }, ...messageBody(message.text, message.quote, message.signature)),
      ),
    ),
  );
}

function channelSwitcher(): HTMLElement {
  const button = element(
    'button',
    { type: 'button', 'data-test-id': 'omnichannel-channel-switcher-button', 'data-channel': 'web' },
    'Public reply',
  );
  button.addEventListener('click', () => {
    const internal = button.dataset.channel === 'web';
    button.dataset.channel = internal ? 'internal' : 'web';
    button.textContent = internal ? 'Internal note' : 'Public reply';
  });
  return button;
}

async function openPane(ticket: DemoTicket): Promise<{ pane: HTMLElement; editor: ClassicEditor }> {
  const log = element('div', { 'data-test-id': 'omni-log-container', class: 'log' }, ...ticket.messages.map(logItem));
  const place = element('div');
  const rich = element('div', { 'data-test-id': 'ticket-rich-text-editor' }, place);
  const switcher = channelSwitcher();
  const submit = element('button', { type: 'button', 'data-test-id': 'submit_button-button', class: 'submit' }, 'Submit as Open');
  const subject = element('input', { 'data-test-id': 'omni-header-subject', 'aria-label': 'Subject' }) as HTMLInputElement;
  subject.value = ticket.subject;
  const pane = element(
    'div',
    { 'data-test-id': `ticket-${ticket.id}-standard-layout`, class: 'pane' },
    element(
      'div',
      { 'data-test-id': 'column-1', 'data-garden-id': 'pane', class: 'component-type-AppPane' },
      element('label', {}, 'Requester'),
      element(
        'div',
        { 'data-test-id': 'ticket-system-field-requester-select' },
        element('div', { 'data-garden-id': 'dropdowns.combobox.value' }, ticket.requester),
      ),
      element('label', {}, 'Tags'),
      element('div', { class: 'field' }, 'demo'),
    ),
    element(
      'div',
      { 'data-test-id': 'column-2', 'data-garden-id': 'pane', class: 'component-type-MainConversationPane' },
      subject,
      element('div', { 'data-test-id': 'omni-header-via-label', class: 'via' }, `Via ${ticket.channel}`),
      log,
      element('div', { 'data-test-id': 'editor-view', id: 'editor-view' }, switcher, rich, element('footer', {}, submit)),
    ),
  );
  main.append(pane);
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    toolbar: ['bold', 'italic', 'link', 'bulletedList'],
  });
  editor.editing.view.change((writer) => {
    writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', editor.editing.view.document.getRoot()!);
  });
  submit.addEventListener('click', () => {
    const text = new DOMParser().parseFromString(editor.getData(), 'text/html');
    const lines = [...text.querySelectorAll('p, li')].map((line) => line.textContent ?? '').filter(Boolean);
    if (lines.length === 0) return;
    const internal = switcher.dataset.channel === 'internal';
    log.append(
      logItem({
        id: Date.now(),
        author: internal ? 'internal' : 'agent',
        name: 'Sam Okoro',
        at: new Date().toISOString(),
        text: lines,
      }),
    );
    editor.setData('');
  });
  return { pane, editor };
}

function drawTabs(current: number | undefined): void {
  tabs.replaceChildren(
    ...ZENDESK_TICKETS.map((ticket) => {
      const tab = element(
        'a',
        {
          href: `/agent/tickets/${ticket.id}`,
          'data-test-id': 'header-tab',
          'data-entity-type': 'TICKET_ENTITY_TYPE',
          'data-entity-id': String(ticket.id),
          'data-entity-is-selected': String(ticket.id === current),
        },
        element('div', { 'data-test-id': 'header-tab-title' }, ticket.subject),
        element('div', { 'data-test-id': 'header-tab-subtitle' }, `#${ticket.id}`),
      );
      tab.addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState({}, '', `/agent/tickets/${ticket.id}`);
        void show();
      });
      return tab;
    }),
  );
}

function showList(): void {
  for (const { pane } of panes.values()) pane.style.display = 'none';
}

async function show(): Promise<void> {
  const id = Number(/\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1]);
  const ticket = ZENDESK_TICKETS.find((candidate) => candidate.id === id);
  drawTabs(ticket?.id);
  document.title = ticket ? `Ticket: ${ticket.subject} – Demo – Zendesk` : 'Demo – Zendesk';
  if (!ticket) return showList();
  await new Promise((resolve) => setTimeout(resolve, PANE_DELAY_MS));
  if (!location.pathname.endsWith(`/${ticket.id}`)) return;
  const opened = panes.get(ticket.id) ?? (await openPane(ticket));
  panes.set(ticket.id, opened);
  for (const [other, { pane }] of panes) pane.style.display = other === ticket.id ? '' : 'none';
}

addEventListener('popstate', () => void show());
void show();
