import type { Page } from '@playwright/test';
import type { PageRoute } from '@/tests/browser/harness/page-server';

/** One customer message of a ticket on the test desk. */
export interface DeskTicket {
  id: string;
  subject: string;
  name: string;
  /** Customer messages, oldest first. */
  says: string[];
}

export const TICKETS: DeskTicket[] = [
  {
    id: '4711',
    subject: 'Parcel is three weeks late',
    name: 'Anna Berg',
    says: [
      'Hi, my parcel with the blue jacket has not come.',
      'This is the third time I have written to you and nobody answers. Absolutely unacceptable. I want to speak to your manager today and I want my money back.',
    ],
  },
  {
    id: '4712',
    subject: 'Invoice for May',
    name: 'Ben Okafor',
    says: ['Hello, could you send me the invoice for May please? Thank you.'],
  },
  {
    id: '4713',
    subject: 'Rechnung',
    name: 'Carla Weiss',
    says: ['Guten Tag, ich habe die Rechnung für den letzten Monat leider immer noch nicht bekommen und warte darauf.'],
  },
  {
    id: '4714',
    subject: 'Charged again',
    name: 'Dee Hall',
    says: [
      'You charged me twice again. I cannot pay my rent now. I do not want to live any more, I keep thinking about killing myself.',
    ],
  },
];

const STYLE = `
  :root { --bg: #fff; --ink: #2f3941; --edge: #d8dcde; --side: #f8f9f9 }
  :root[data-theme="dark"] { --bg: #151a1e; --ink: #dcdee0; --edge: #39434b; --side: #1c2227 }
  * { box-sizing: border-box } html { font-size: 10px } body { margin: 0; font: 14px system-ui; color: var(--ink); background: var(--bg) }
  main { display: flex; height: 100vh } main > div { display: flex; flex: 1; min-width: 0 }
  [data-test-id^="column-"] { padding: 16px; border-right: 1px solid var(--edge) }
  [data-test-id="column-1"], [data-test-id="column-3"] { width: 240px; background: var(--side) }
  [data-test-id="column-2"] { flex: 1; display: flex; flex-direction: column; min-width: 0 }
  [data-test-id="omni-log-container"] { flex: 1; overflow: auto }
  article { padding: 12px 0; max-width: 640px }
  [data-test-id="editor-view"] { border-top: 1px solid var(--edge); padding: 10px 0 0 }
  [contenteditable] { min-height: 120px; padding: 8px; border: 1px solid var(--edge); border-radius: 4px; white-space: pre-wrap }
  footer { display: flex; justify-content: flex-end; padding-top: 8px }
`;

function asMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Contents of the ticket's pane. The page's own script writes it, as the real one does. */
function pane({ id, subject, name, says }: DeskTicket): string {
  const item = (text: string, index: number) => `
    <article data-test-id="omni-log-comment-item" id="comment-${id}${index}"><div data-test-id="omni-log-item-message" type="end-user">
      <b data-test-id="omni-log-item-sender">${asMarkup(name)}</b>
      <time data-test-id="timestamp-relative" datetime="2026-11-0${index + 1}T08:00:00Z">${index + 1} Nov</time>
      <div data-test-id="omni-log-message-content"><div class="zd-comment"><p>${asMarkup(text)}</p></div></div>
    </div></article>`;
  return `<div data-test-id="ticket-${id}-standard-layout">
    <div data-test-id="column-1"><div data-test-id="ticket-system-field-requester-select"><div data-garden-id="dropdowns.combobox.value">${asMarkup(name)}</div></div></div>
    <div data-test-id="column-2">
      <input data-test-id="omni-header-subject" value="${asMarkup(subject)}" />
      <div data-test-id="omni-log-container">${says.map(item).join('')}</div>
      <div data-test-id="editor-view" id="editor-view">
        <button data-test-id="omnichannel-channel-switcher-button" data-channel="web">Public reply</button>
        <div data-test-id="ticket-rich-text-editor"><div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" role="textbox" aria-label="Reply"></div></div>
        <footer><button data-test-id="submit_button-button">Submit as Open</button></footer>
      </div>
    </div>
    <div data-test-id="column-3">Customer</div>
  </div>`;
}

/** A page like Zendesk's Agent Workspace. `go(path)` changes the address and the pane without loading anything. */
function desk(theme: string): string {
  const panes = Object.fromEntries(TICKETS.map((ticket) => [ticket.id, pane(ticket)]));
  const data = JSON.stringify(panes).replace(/</g, '\\u003c');
  return `<!doctype html><html lang="en" data-theme="${theme}"><head><meta charset="utf-8" /><title>Desk</title><style>${STYLE}</style></head>
  <body><main id="main_panes" data-garden-id="navigation.main"></main><script>
    const panes = ${data};
    window.keys = [];
    addEventListener('keydown', (event) => window.keys.push(event.key));
    function draw() {
      const id = /tickets\\/(\\d+)/.exec(location.pathname)?.[1];
      document.querySelector('main').innerHTML = panes[id] ?? '<h1>A list of tickets</h1>';
    }
    window.go = (path) => { history.pushState({}, '', path); draw(); };
    draw();
  </script></body></html>`;
}

/** Serves the desk under every address of the agent's pages; `?theme=dark` makes it dark. */
export const deskRoute: PageRoute = ({ path, url }) =>
  path.startsWith('/agent/') ? { body: desk(url.searchParams.get('theme') ?? 'light') } : undefined;

/** Goes to another address of the desk without loading it. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (window as unknown as { go(path: string): void }).go(to), path);
}

/** The words that are lit up in the page now. */
export function litWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('evenkeel-evidence') ?? [])].map((range) => (range as Range).toString()));
}
