import type { Page } from '@playwright/test';
import { afterAll, bench, describe } from 'vitest';
import { launchWithExtension } from '@/tests/browser/harness/extension-browser';
import { ZENDESK } from '@/tests/browser/harness/hosts';
import { startPageServer } from '@/tests/browser/harness/page-server';
import { editorRoutes } from '@/tests/browser/insertion/editor-routes';

const TICKET = '/agent/tickets/4711?editor=ckeditor5.ts';
const KEYS = 'abcdefghij';

const server = await startPageServer([editorRoutes]);
const extension = await launchWithExtension({ port: server.port });

async function open(origin: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${origin}${TICKET}`);
  await page.locator('body[data-editor="ready"]').waitFor();
  await page.locator('.ck-editor__editable').click();
  return page;
}

/** Types keys and waits each time for the frame that shows the key. */
async function typeKeys(page: Page) {
  await page.bringToFront();
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise<unknown>(requestAnimationFrame));
  }
  for (const _ of KEYS) await page.keyboard.press('Backspace');
}

const withExtension = await open(ZENDESK);
await withExtension.locator('evenkeel-badge[data-state="ready"]').waitFor({ state: 'attached' });
const without = await open('https://desk.example.com');

afterAll(async () => {
  await extension.close();
  await server.close();
});

/** The same page and editor in the same browser: on the helpdesk's host, where the extension stands, and on another. */
describe('ten keys in CKEditor 5, each to its frame', () => {
  bench('without the extension', () => typeKeys(without), { time: 4000, warmupIterations: 3 });
  bench('with the extension', () => typeKeys(withExtension), { time: 4000, warmupIterations: 3 });
});
