import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { deskRoute } from '@/tests/browser/badge/desk-page';
import { type ExtensionFirefox, openExtensionPage } from './extension-firefox';
import { firefoxTest } from './firefox-test';

const HELPDESKS = [
  'https://*.zendesk.com/*',
  'https://*.freshdesk.com/*',
  'https://*.freshworks.com/*',
  'https://*.myfreshworks.com/*',
];

const test = firefoxTest([deskRoute]);

async function openTicket(firefox: ExtensionFirefox, port: number, id: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(`https://evenkeel-demo.zendesk.com:${port}/agent/tickets/${id}`);
  return page;
}

const state = (page: Page) =>
  page.$eval('evenkeel-badge', (badge) => (badge as HTMLElement).dataset.state).catch(() => undefined);

test('the badge stands in the page, inserts and lights up evidence', async ({ firefox, port }) => {
  const page = await openTicket(firefox, port, '4711');
  await expect.poll(() => state(page), { timeout: 15_000 }).toBe('ready');
  await (await page.$('[contenteditable]'))!.click();
  await page.keyboard.type('Before. ');
  await (await page.$('evenkeel-badge >>> .pill button'))!.click();
  const insert = (await page.waitForSelector('evenkeel-badge >>> .popover .first:not([hidden])', { visible: true }))!;
  const line = (await page.$('evenkeel-badge >>> .line[tabindex]'))!;
  await line.hover();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('evenkeel-evidence')?.size ?? 0)).toBeGreaterThan(0);
  const text = await page.$eval('evenkeel-badge >>> [data-part="suggestion"]', (suggestion) => suggestion.textContent!);
  await insert.click();
  await expect
    .poll(() => page.$eval('[contenteditable]', (reply) => reply.textContent))
    .toContain(`Before. ${text.split('\n')[0]}`);
  // The sidebar opens from the browser's own buttons only, so that the badge does not offer it.
  expect(
    await page.$$eval('evenkeel-badge >>> button', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.textContent || each.title),
    ),
  ).not.toContain('Open panel');
});

test('without permission nothing is read, and the first page asks for it', async ({ firefox, port }) => {
  const first = await openExtensionPage(firefox.browser, 'first-run.html');
  await first.evaluate(
    (origins) => (globalThis as unknown as { browser: typeof chrome }).browser.permissions.remove({ origins }),
    HELPDESKS,
  );
  const button = (await first.waitForSelector('::-p-text(Allow Zendesk and Freshdesk)'))!;
  const page = await openTicket(firefox, port, '4712');
  expect(await state(page)).toBeUndefined();
  await first.bringToFront();
  await button.click();
  await first.waitForSelector('::-p-text(Evenkeel may read your tickets)');
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => state(page), { timeout: 15_000 }).toBe('ready');
});
