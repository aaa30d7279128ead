import { test as base } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { type PageRoute, type PageServer, startPageServer } from './page-server';

interface Fixtures {
  /** Overridden by a spec with `test.use({ routes: [...] })`. */
  routes: PageRoute[];
  server: PageServer;
  extension: ExtensionBrowser;
}

/** Playwright's `test` with the built extension in a fresh Chromium profile and the spec's own pages served. */
export const test = base.extend<Fixtures>({
  routes: [[], { option: true }],
  server: async ({ routes }, use) => {
    const server = await startPageServer(routes);
    await use(server);
    await server.close();
  },
  extension: async ({ server }, use) => {
    const extension = await launchWithExtension({ port: server.port });
    await use(extension);
    await extension.close();
  },
});

export { expect } from '@playwright/test';
