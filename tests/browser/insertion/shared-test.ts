import { test as base } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/browser/harness/extension-browser';
import { startPageServer } from '@/tests/browser/harness/page-server';
import { editorRoutes } from './editor-routes';
import type { OpensEditor } from './open-editor';
import { openerIn } from './open-in-chromium';

/** One browser for all editors that a worker tests: every test has tabs of its own, and insertion keeps nothing between them. */
export const test = base.extend<{ open: OpensEditor }, { extension: ExtensionBrowser }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const server = await startPageServer([editorRoutes]);
      const extension = await launchWithExtension({ port: server.port });
      await use(extension);
      await extension.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ extension }, use) => {
    await use(openerIn(extension));
    for (const page of extension.context.pages().slice(1)) await page.close();
  },
});

export { expect } from '@playwright/test';
