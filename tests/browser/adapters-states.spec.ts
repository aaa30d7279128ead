import { readFile } from 'node:fs/promises';
import { ZENDESK } from './harness/hosts';
import type { PageRequest } from './harness/page-server';
import { viewOf } from './harness/page-view';
import { expect, test } from './harness/test';

test.use({
  routes: [
    async ({ path }: PageRequest) =>
      path.startsWith('/agent/') ? { body: await readFile('tests/pages/zendesk/mail-two-panes.html') } : undefined,
  ],
});

test('the visible ticket is read, and not the one that is mounted beside it', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  await expect.poll(async () => (await viewOf(extension, page))?.state).toBe('ready');
  const view = await viewOf(extension, page);
  if (view.state === 'none') throw new Error(view.reason);
  expect(view.ticket.messages.map(({ id, author }) => `${id} ${author}`)).toEqual([
    '1001 customer',
    '1002 agent',
    '1003 customer',
  ]);
});
