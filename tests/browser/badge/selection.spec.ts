import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import { ZENDESK } from '@/tests/browser/harness/hosts';
import type { PageRoute } from '@/tests/browser/harness/page-server';
import { expect, test } from '@/tests/browser/harness/test';
import { badgeOf } from './badge-of';
import { deskRoute, goTo, litWords } from './desk-page';

const MAIL = 'https://mail.example.com';

const mailRoute: PageRoute = ({ host }) =>
  host === 'mail.example.com'
    ? {
        body: `<!doctype html><title>Mail</title><p>Nice weather.</p>
          <p id="said">Your service is a <b>disgrace</b>. I want a refund for my blue jacket today.</p>
          <p id="other">Could you send me the invoice, please?</p><textarea aria-label="Answer"></textarea>`,
      }
    : undefined;

// `activeTab` comes with a real click on the browser's own menu, which no test can make: the permission is granted instead.
test.use({ routes: [deskRoute, mailRoute], grants: [`${MAIL}/*`] });

async function select(page: Page, selector: string) {
  await page.locator(selector).evaluate((element) => getSelection()!.selectAllChildren(element));
}

/** Clicks the menu entry as the browser reports it. */
async function readSelection(extension: ExtensionBrowser, tabId: number) {
  await extension.background.evaluate(
    async ([id]) => {
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...values: unknown[]): void } };
      onClicked.dispatch({ menuItemId: 'read-selection' }, await chrome.tabs.get(id));
    },
    [tabId] as const,
  );
}

/** A page on which nothing of ours runs until the rep asks for it. */
async function openUntouched(extension: ExtensionBrowser): Promise<Page> {
  await expect
    .poll(() => extension.background.evaluate(() => chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)))
    .toBe(1);
  await extension.background.evaluate(() => chrome.scripting.unregisterContentScripts());
  const page = await extension.context.newPage();
  await page.goto(`${MAIL}/inbox`);
  return page;
}

test('selected words are read on any page, and the last field is the target', async ({ extension }) => {
  const page = await openUntouched(extension);
  const { host, main, popover } = badgeOf(page);
  await select(page, '#said');
  await readSelection(extension, await extension.tabId(page));
  await expect(host).toHaveAttribute('data-state', 'ready');
  await expect(popover).toBeVisible();
  await expect(popover.locator('q').first()).not.toBeEmpty();
  await expect(main).toHaveAccessibleName(/upset|Hostile/);
  await popover.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Answer' })).not.toHaveValue('');
  await popover.getByRole('button', { name: 'Done' }).click();
  await expect(host).toBeHidden();
});

test('evidence of a selection is lit up where it was selected', async ({ extension }) => {
  const page = await openUntouched(extension);
  await select(page, '#said');
  await readSelection(extension, await extension.tabId(page));
  const { popover } = badgeOf(page);
  await popover.locator('.line[tabindex]').first().hover();
  await expect.poll(() => litWords(page)).not.toEqual([]);
  const said = (await page.locator('#said').textContent())!;
  for (const words of await litWords(page)) expect(said).toContain(words);
});

test('another selection takes the place of the first, and none is said to be none', async ({ extension }) => {
  const page = await openUntouched(extension);
  const { host, popover } = badgeOf(page);
  await select(page, '#said');
  await readSelection(extension, await extension.tabId(page));
  await expect(host).toHaveAttribute('data-state', 'ready');
  const first = await host.getAttribute('data-ticket');
  await select(page, '#other');
  await readSelection(extension, await extension.tabId(page));
  await expect(host).not.toHaveAttribute('data-ticket', first!);
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await readSelection(extension, await extension.tabId(page));
  await expect(host).toHaveAttribute('data-state', 'unread');
  await expect(popover).toContainText('Select the customer’s words first');
});

test('on a helpdesk a selection stands in for the ticket until another ticket is opened', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4712`);
  const { host, main } = badgeOf(page);
  await expect(host).toHaveAttribute('data-ticket', '4712');
  await page.evaluate(() => {
    document.querySelector('[data-test-id="column-3"]')!.textContent = 'You are a bunch of thieves. I will sue you.';
  });
  await select(page, '[data-test-id="column-3"]');
  await readSelection(extension, await extension.tabId(page));
  await expect(main).toHaveAccessibleName(/law|Insults/);
  await expect(host).not.toHaveAttribute('data-ticket', '4712');
  await goTo(page, '/agent/tickets/4711');
  await expect(host).toHaveAttribute('data-ticket', '4711');
});

test('a page that is closed to extensions says so on the toolbar button', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version/');
  await page.bringToFront();
  const tabId = await extension.background.evaluate(async () => (await chrome.tabs.query({ active: true })).at(-1)!.id!);
  await readSelection(extension, tabId);
  await expect
    .poll(async () => extension.background.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId))
    .toContain('cannot read this page');
});
