import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import type { PageRoute } from '@/tests/browser/harness/page-server';
import { expect, test } from '@/tests/browser/harness/test';
import { badgeOf } from './badge-of';
import { deskRoute } from './desk-page';

const OWN = 'https://support.example.com';

const elsewhere: PageRoute = ({ host }) => (host === 'other.example.com' ? { body: '<main id="main_panes"></main>' } : undefined);

test.use({ routes: [elsewhere, deskRoute], grants: [`${OWN}/*`] });

async function registered(extension: ExtensionBrowser): Promise<string[]> {
  return extension.background.evaluate(() =>
    chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id)),
  );
}

test('a granted domain of the company is read, and no other', async ({ extension }) => {
  await expect.poll(() => registered(extension)).toEqual([`site ${OWN}/*`]);
  const page = await extension.context.newPage();
  await page.goto(`${OWN}/agent/tickets/4711`);
  const { host } = badgeOf(page);
  await expect(host).toHaveAttribute('data-ticket', '4711');
  await expect(host).toHaveAttribute('data-state', 'ready');
  const other = await extension.context.newPage();
  await other.goto('https://other.example.com/agent/tickets/4711');
  await other.bringToFront();
  await expect(badgeOf(other).host).toHaveCount(0);
});

test('what was registered for a domain that is granted no longer is taken away', async ({ extension }) => {
  await expect.poll(() => registered(extension)).toEqual([`site ${OWN}/*`]);
  await extension.background.evaluate(async () => {
    await chrome.scripting.registerContentScripts([
      { id: 'site https://*.zendesk.com/gone/*', matches: ['https://*.zendesk.com/gone/*'], js: ['content-scripts/content.js'] },
    ]);
    (chrome.runtime.onStartup as unknown as { dispatch(): void }).dispatch();
  });
  await expect.poll(() => registered(extension)).toEqual([`site ${OWN}/*`]);
});

test('a tab stops when the permission for its domain is taken back', async ({ extension }) => {
  await expect.poll(() => registered(extension)).toEqual([`site ${OWN}/*`]);
  const page = await extension.context.newPage();
  await page.goto(`${OWN}/agent/tickets/4711`);
  const { host } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  await extension.background.evaluate((origin) => {
    const { onRemoved } = chrome.permissions as unknown as { onRemoved: { dispatch(value: unknown): void } };
    onRemoved.dispatch({ origins: [origin] });
  }, `${OWN}/*`);
  await expect(host).toHaveCount(0);
});
