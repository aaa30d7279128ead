import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import { ZENDESK } from '@/tests/browser/harness/hosts';
import { expect, test } from '@/tests/browser/harness/test';
import { badgeOf } from './badge-of';
import { deskRoute, goTo } from './desk-page';

test.use({ routes: [deskRoute] });

/** Stops the service worker, as the browser does when it has been idle for a while. */
async function stopBackground(extension: ExtensionBrowser, page: Page) {
  const session = await extension.context.newCDPSession(page);
  const workers = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await expect.poll(workers).toEqual([]);
  await session.detach();
}

test('the background may be stopped between two readings', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const { host, main, suggestion } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  await stopBackground(extension, page);
  await goTo(page, '/agent/tickets/4712');
  await expect(host).toHaveAttribute('data-ticket', '4712');
  await expect(host).toHaveAttribute('data-state', 'ready');
  await stopBackground(extension, page);
  await main.click();
  await expect(suggestion).not.toHaveText(/^Looking/);
});

test('the panel opens with one click on the badge', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const { host } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  const panels = () =>
    extension.background.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] });
      return contexts.map(({ documentUrl }) => documentUrl);
    });
  expect(await panels()).toEqual([]);
  await host.getByRole('button', { name: 'Open panel' }).first().click();
  await expect.poll(panels).toEqual([expect.stringMatching(/\/sidepanel\.html$/)]);
});

test('a script that an update has cut off stops, and asks once to reload', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const { host } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await extension.background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect(host.getByRole('status')).toHaveText(/Reload this page/, { timeout: 15_000 });
  await expect(host).toHaveAttribute('data-state', 'off');
  await expect(host).not.toHaveAttribute('data-ticket');
  await goTo(page, '/agent/tickets/4712');
  await expect(host).toHaveCount(1);
  await host.getByRole('button', { name: 'Close' }).click();
  await expect(host).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('nothing is asked of any machine but the helpdesk by its own page', async ({ extension, server }) => {
  const asked: string[] = [];
  extension.context.on('request', (request) => asked.push(request.url()));
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const { host, main, popover } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  const before = server.requests.length;
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await main.click();
  await popover.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(popover.getByRole('status')).toHaveText('Inserted. Nothing was sent.');
  await goTo(page, '/agent/tickets/4714');
  await expect(host).toHaveAttribute('data-ticket', '4714');
  await expect(host).toHaveAttribute('data-state', 'ready');
  expect(server.requests.slice(before)).toEqual([]);
  const own = `chrome-extension://${extension.extensionId}/`;
  expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith(ZENDESK))).toEqual([]);
});
