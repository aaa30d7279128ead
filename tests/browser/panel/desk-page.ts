import type { PageRoute } from '@/tests/browser/harness/page-server';

export interface DeskMessage {
  id: string;
  type: 'end-user' | 'agent';
  name: string;
  at: string;
  text: string;
}

export interface DeskTicket {
  id: string;
  subject: string;
  requester: string;
  messages: DeskMessage[];
}

const by =
  (type: DeskMessage['type'], name: string) =>
  (id: string, at: string, text: string): DeskMessage => ({
    id,
    type,
    name,
    at,
    text,
  });

const maya = by('end-user', 'Maya Lund');
const bernard = by('end-user', 'Bernard Aubrey');
const ana = by('agent', 'Ana Reyes');

export const LATE_JACKET: DeskTicket = {
  id: '4711',
  subject: 'Where is my blue jacket?',
  requester: 'Maya Lund',
  messages: [
    maya('1001', '2026-11-16T09:12:00Z', 'Hello, could you tell me when the blue jacket from order A-99120 will arrive?'),
    ana('1002', '2026-11-16T15:40:00Z', 'Hi Maya, I will have news for you by Wednesday.'),
    maya(
      '1003',
      '2026-11-20T17:31:00Z',
      'This is the third time I have had to write and I am fed up. Nobody answers me. Where is my blue jacket? This is unacceptable, I want my money back TODAY.',
    ),
  ],
};

export const INSULTS: DeskTicket = {
  id: '4712',
  subject: 'Kettle broken',
  requester: 'Bernard Aubrey',
  messages: [
    bernard('2001', '2026-11-20T08:00:00Z', 'My kettle broke after two days. You are all useless idiots, you stupid thieves.'),
  ],
};

const inHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function article({ id, type, name, at, text }: DeskMessage): string {
  return `<article data-test-id="omni-log-comment-item" id="comment-${id}">
    <div data-test-id="omni-log-item-message" type="${type}">
      <span data-test-id="omni-log-item-sender">${inHtml(name)}</span>
      <time data-test-id="timestamp-relative" datetime="${at}">then</time>
      <div data-test-id="omni-log-message-content" data-originated-from="EmailInteraction"><div class="zd-comment"><p>${inHtml(text)}</p></div></div>
    </div>
  </article>`;
}

function pane({ id, subject, requester, messages }: DeskTicket): string {
  return `<div data-test-id="ticket-${id}-standard-layout">
    <div data-test-id="column-1" class="component-type-AppPane">
      <div data-test-id="ticket-system-field-requester-select"><div data-garden-id="dropdowns.combobox.value">${inHtml(requester)}</div></div>
    </div>
    <div data-test-id="column-2" class="component-type-MainConversationPane">
      <input data-test-id="omni-header-subject" value="${inHtml(subject)}" aria-label="Subject" />
      <div data-test-id="omni-log-container">${messages.map(article).join('')}</div>
      <div data-test-id="editor-view">
        <button data-test-id="omnichannel-channel-switcher-button" data-channel="web">Public reply</button>
        <div data-test-id="ticket-rich-text-editor">
          <div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" role="textbox" aria-label="Reply"><p><br /></p></div>
        </div>
      </div>
    </div>
  </div>`;
}

/** A page in Zendesk's markup that holds these tickets, shows the one that its address names, and changes without loading. */
export function deskRoute(tickets: DeskTicket[]): PageRoute {
  const panes = Object.fromEntries(tickets.map((ticket) => [ticket.id, pane(ticket)]));
  return ({ path }) => {
    if (!path.startsWith('/agent/')) return undefined;
    const body = `<!doctype html><html lang="en"><title>Desk</title><main id="main_panes"></main><script>
      const panes = ${JSON.stringify(panes).replaceAll('<', '\\u003c')};
      function show() {
        const id = /tickets\\/(\\d+)/.exec(location.pathname)?.[1];
        document.getElementById('main_panes').innerHTML = panes[id] ?? '<h1>Views</h1>';
      }
      function go(path) { history.pushState(null, '', path); show(); }
      show();
    </script></html>`;
    return { body };
  };
}
