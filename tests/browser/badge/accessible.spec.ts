import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ZENDESK } from '@/tests/browser/harness/hosts';
import { expect, test } from '@/tests/browser/harness/test';
import { badgeOf } from './badge-of';
import { deskRoute } from './desk-page';

test.use({ routes: [deskRoute] });

async function violations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async (include) => {
    const { axe } = window as unknown as { axe: { run(context: unknown): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run({ include })).violations.map(({ id }) => id);
  }, selector);
}

for (const theme of ['light', 'dark'] as const) {
  test(`the badge and its popover are without faults for assistive technology, ${theme}`, async ({ extension }) => {
    const page = await extension.context.newPage();
    for (const id of ['4711', '4713', '4714']) {
      await page.goto(`${ZENDESK}/agent/tickets/${id}?theme=${theme}`);
      const { host, main, popover, suggestion } = badgeOf(page);
      await expect(host).toHaveAttribute('data-state', /ready|unread/);
      await main.click();
      await expect(popover).toBeVisible();
      if (id === '4711') await expect(suggestion).not.toHaveText(/^Looking/);
      expect(await violations(page, 'evenkeel-badge')).toEqual([]);
    }
  });

  test(`the first page is without faults for assistive technology, ${theme}`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`chrome-extension://${extension.extensionId}/first-run.html`);
    await expect(page.getByText('Evenkeel may read your tickets')).toBeVisible();
    expect(await violations(page, 'body')).toEqual([]);
  });
}
