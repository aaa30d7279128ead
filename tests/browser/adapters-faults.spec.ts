import { htmlBomb, hugeMessage, longTicket } from '@/tests/pages/big-tickets';
import type { PageView } from '@/utils/ticket/page-view';
import type { Ticket } from '@/utils/ticket/ticket';
import { ZENDESK } from './harness/hosts';
import type { PageRequest } from './harness/page-server';
import { askPage, viewOf } from './harness/page-view';
import { expect, test } from './harness/test';

const COMMENTS = {
  comments: [
    {
      id: 1,
      audit_id: 900,
      author_id: 7,
      public: true,
      created_at: '2025-12-30T08:00:00Z',
      html_body: '<p>The <b>first</b> mail.</p><script>evil()</script>',
    },
    { id: 2, audit_id: 901, author_id: 5, public: false, created_at: '2025-12-31T08:00:00Z', html_body: '<p>For us only.</p>' },
    {
      id: 3,
      audit_id: 1000,
      author_id: 7,
      public: true,
      created_at: '2026-01-01T00:00:00Z',
      html_body: '<p>In the page as well.</p>',
    },
  ],
  users: [
    { id: 7, name: 'Anna Berg', role: 'end-user' },
    { id: 5, name: 'Sam Agent', role: 'agent' },
  ],
  meta: { has_more: false },
};

const folded = longTicket('31', 2).replace(
  '<div data-test-id="omni-log-container">',
  '$&<button data-test-id="convolog-show-more-button">2 more</button>',
);

const PAGES: Record<string, string> = {
  '/agent/tickets/1': hugeMessage('1', 1_000_000),
  '/agent/tickets/2': longTicket('2', 500),
  '/agent/tickets/3': htmlBomb('3'),
  '/agent/tickets/31': folded,
  '/agent/tickets/32': folded.replace('ticket-31-', 'ticket-32-'),
  '/agent/tickets/4': longTicket('4', 4),
};

test.use({
  routes: [
    ({ path }: PageRequest) => (PAGES[path] ? { body: PAGES[path] } : undefined),
    ({ path }: PageRequest) =>
      path === '/api/v2/tickets/31/comments.json' ? { type: 'application/json', body: JSON.stringify(COMMENTS) } : undefined,
  ],
});

function ticketOf(view: PageView): Ticket {
  if (view.state === 'none') throw new Error(view.reason);
  return view.ticket;
}

test('a message of a megabyte is read as far as people read, and that is said', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/1`);
  await expect.poll(async () => (await viewOf(extension, page))?.state, { timeout: 20_000 }).toBe('ready');
  const ticket = ticketOf(await viewOf(extension, page));
  expect(ticket.gaps).toContainEqual({ kind: 'cut_long_message', count: 1 });
  expect(ticket.messages[0]!.text).toHaveLength(50_000);
});

test('a ticket of 500 messages is read whole', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/2`);
  await expect.poll(async () => (await viewOf(extension, page))?.state, { timeout: 20_000 }).toBe('ready');
  const ticket = ticketOf(await viewOf(extension, page));
  expect(ticket.messages).toHaveLength(500);
  expect(ticket.gaps).toEqual([]);
});

test('a mail that is all markup is cut, and the messages after it are read', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/3`);
  await expect.poll(async () => (await viewOf(extension, page))?.state, { timeout: 20_000 }).toBe('ready');
  const ticket = ticketOf(await viewOf(extension, page));
  expect(ticket.gaps).toContainEqual({ kind: 'cut_long_message', count: 1 });
  expect(ticket.messages.map(({ text }) => text)).toEqual(['Before the bomb.\n\ndeep inside', 'We are looking.', 'Any news?']);
});

test('a ticket that is deleted while it is open is gone, and comes back with its pane', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4`);
  await expect.poll(async () => (await viewOf(extension, page))?.state).toBe('ready');
  await page.evaluate(() => {
    const pane = document.querySelector('[data-test-id="ticket-4-standard-layout"]')!;
    Object.assign(window, { pane });
    pane.remove();
  });
  const reason = async () => {
    const view = await viewOf(extension, page);
    return view.state === 'none' ? view.reason : view.state;
  };
  await expect.poll(reason, { timeout: 8000 }).toBe('gone');
  await page.evaluate(() => document.querySelector('main')!.append((window as unknown as { pane: Element }).pane));
  await expect.poll(reason).toBe('ready');
});

test('folded messages are fetched once, when the agent asks, and stand in their place', async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/31`);
  await expect.poll(async () => (await viewOf(extension, page))?.state).toBe('ready');
  const before = ticketOf(await viewOf(extension, page));
  expect(before.gaps).toContainEqual({ kind: 'folded_messages', count: 2 });
  const calls = () => server.requests.filter(({ path }) => path.startsWith('/api/')).length;
  expect(calls()).toBe(0);

  const ticketKey = `zendesk:${new URL(ZENDESK).host}:31`;
  expect(await askPage(extension, page, 'readAll', { ticketKey })).toEqual({ read: 3 });
  expect(await askPage(extension, page, 'readAll', { ticketKey })).toEqual({ read: 3 });
  expect(calls()).toBe(1);
  const after = ticketOf(await viewOf(extension, page));
  expect(after.gaps).toEqual([]);
  expect(after.messages.map(({ id, author }) => `${id} ${author}`)).toEqual([
    '900 customer',
    '901 internal',
    '1000 customer',
    '1001 agent',
  ]);
  expect(after.messages[0]!.text).toBe('The first mail.');
});

test('a helpdesk that does not answer costs nothing of what was read', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/32`);
  await expect.poll(async () => (await viewOf(extension, page))?.state).toBe('ready');
  const ticketKey = `zendesk:${new URL(ZENDESK).host}:32`;
  expect(await askPage(extension, page, 'readAll', { ticketKey })).toEqual({ failed: 'not_reachable' });
  const ticket = ticketOf(await viewOf(extension, page));
  expect(ticket.messages).toHaveLength(2);
  expect(ticket.gaps).toContainEqual({ kind: 'folded_messages', count: 2 });
});

test('a report of the page holds its structure and nothing that a person wrote', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/31`);
  await expect.poll(async () => (await viewOf(extension, page))?.state).toBe('ready');
  const report = await askPage<string>(extension, page, 'getReport');
  expect(report).toContain('messages: found, selector generation 0, 2');
  expect(report).toContain('omni-log-comment-item 2');
  expect(report).not.toMatch(/Anna|Berg|Sam|parcel|money|Big ticket|31|evenkeel-demo/);
});
