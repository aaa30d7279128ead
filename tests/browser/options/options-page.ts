import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';

/** Opens a section of the options in a tab of its own. */
export async function openOptions(
  extension: Pick<ExtensionBrowser, 'context' | 'extensionId'>,
  section: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await extension.context.newPage();
  await prepare?.(page);
  await page.goto(`chrome-extension://${extension.extensionId}/options.html#${section}`);
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().waitFor();
  return page;
}

/** Presses a button that saves a file, and answers with its text. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return await readFile(await download.path(), 'utf8');
}

/** Chooses a file with this text. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Waits until nothing is being written any more, as the page itself says. */
export async function whenSaved(page: Page): Promise<void> {
  await page.locator('html:not([data-saving])').waitFor({ state: 'attached' });
}

export async function reloadWhenSaved(page: Page): Promise<void> {
  await whenSaved(page);
  await page.reload();
}
