import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';

/** Opens a section of practice in a tab of its own, with no helpdesk anywhere. */
export async function openPractice(
  extension: Pick<ExtensionBrowser, 'context' | 'extensionId'>,
  section = 'conversations',
): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/practice.html#${section}`);
  return page;
}

/** Presses Tab until what is wanted has the focus. */
export async function tabTo(page: Page, role: 'button' | 'textbox', name: string | RegExp, atMost = 200): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let step = 0; step < atMost; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${role} ${name}.`);
}
