import { test as base } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { grantedExtension } from './granted-extension';
import { type PageRoute, type PageServer, startPageServer } from './page-server';

interface Fixtures {
  /** Overridden by a spec with `test.use({ routes: [...] })`. */
  routes: PageRoute[];
  /** Origins that the extension holds the permission for, as if the rep had granted them. */
  grants: string[];
  server: PageServer;
  extension: ExtensionBrowser;
}

/** Playwright's `test` with the built extension in a fresh Chromium profile and the spec's own pages served. */
export const test = base.extend<Fixtures>({
  routes: [[], { option: true }],
  grants: [[], { option: true }],
  server: async ({ routes }, use) => {
    const server = await startPageServer(routes);
    await use(server);
    await server.close();
  },
  extension: async ({ server, grants }, use) => {
    const granted = grants.length > 0 ? await grantedExtension(grants) : undefined;
    const extension = await launchWithExtension({ port: server.port, extensionPath: granted?.path });
    await use(extension);
    await extension.close();
    await granted?.remove();
  },
});

export { expect } from '@playwright/test';
