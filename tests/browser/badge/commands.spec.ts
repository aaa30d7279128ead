import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import { ZENDESK } from '@/tests/browser/harness/hosts';
import { expect, test } from '@/tests/browser/harness/test';
import { badgeOf } from './badge-of';
import { deskRoute } from './desk-page';

test.use({ routes: [deskRoute] });

/** Presses a shortcut as the browser reports it; its own key handling cannot be driven from a test. */
async function press(extension: ExtensionBrowser, page: Page, command: string) {
  await extension.background.evaluate(
    async ([name, id]) => {
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(...values: unknown[]): void } };
      onCommand.dispatch(name, await chrome.tabs.get(id));
    },
    [command, await extension.tabId(page)] as const,
  );
}

test('the shortcut for the badge opens it, and Escape goes back to the reply', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const { host, popover } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  const reply = page.getByRole('textbox', { name: 'Reply' });
  await reply.click();
  await page.keyboard.type('one ');
  await press(extension, page, 'badge');
  await expect(popover).toBeVisible();
  await expect(reply).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(reply).toBeFocused();
  await page.keyboard.type('two');
  await expect(reply).toHaveText('one two');
});

test('the first suggestion is shown before a second press inserts it', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const { host, popover, suggestion } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  const reply = page.getByRole('textbox', { name: 'Reply' });
  await reply.click();
  await press(extension, page, 'first-suggestion');
  await expect(popover.getByRole('button', { name: 'Insert', exact: true })).toBeVisible();
  await expect(reply).toBeEmpty();
  await expect(reply).toBeFocused();
  const text = (await suggestion.textContent())!;
  await press(extension, page, 'first-suggestion');
  await expect(popover.getByRole('status')).toHaveText('Inserted. Nothing was sent.');
  await expect(reply).toContainText(text.split('\n')[0]!);
});

test('a phrase that the badge inserted is used in this thread, and no longer after undo', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const { host, main, popover, suggestion } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await main.click();
  await expect(popover.getByRole('button', { name: 'Insert', exact: true })).toBeVisible();
  const first = (await suggestion.textContent())!;
  await popover.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(popover.getByRole('button', { name: 'Undo insert' })).toBeVisible();
  const used = () =>
    extension.background.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('evenkeel');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const count = open.result.transaction('uses').objectStore('uses').count();
            count.onsuccess = () => {
              open.result.close();
              resolve(count.result);
            };
          };
        }),
    );
  await expect.poll(used).toBe(1);
  await popover.getByRole('button', { name: 'Undo insert' }).click();
  await expect(popover.getByRole('status')).toHaveText('Taken out again.');
  await expect(page.getByRole('textbox', { name: 'Reply' })).not.toContainText(first.slice(0, 20));
  await expect.poll(used).toBe(0);
});
