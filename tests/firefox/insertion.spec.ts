import { test as base } from '@playwright/test';
import { startPageServer } from '@/tests/browser/harness/page-server';
import { editorRoutes } from '@/tests/browser/insertion/editor-routes';
import { EDITORS } from '@/tests/browser/insertion/editors';
import type { OpensEditor } from '@/tests/browser/insertion/open-editor';
import { insertionSuite } from '@/tests/browser/insertion/suite';
import { type ExtensionFirefox, launchFirefox } from './extension-firefox';
import { openerIn } from './open-in-firefox';

interface Shared {
  firefox: ExtensionFirefox;
  port: number;
}

const test = base.extend<{ open: OpensEditor }, Shared>({
  port: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const server = await startPageServer([editorRoutes]);
      await use(server.port);
      await server.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const firefox = await launchFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ firefox, port }, use) => {
    await use(openerIn(firefox, port));
    for (const page of await firefox.browser.pages()) if (page.url().startsWith('https:')) await page.close();
  },
});

// Typed in line by line, a text never splits a paragraph here.
for (const editor of EDITORS) insertionSuite(test, { ...editor, splits: false });
