import { test as base } from '@playwright/test';
import { type PageRoute, startPageServer } from '@/tests/browser/harness/page-server';
import { type ExtensionFirefox, launchFirefox } from './extension-firefox';

interface Shared {
  firefox: ExtensionFirefox;
  /** Where the pages are served on this machine. */
  port: number;
}

/** Playwright's `test` with one Firefox that holds the built extension, and pages served for it. */
export function firefoxTest(routes: PageRoute[]) {
  return base.extend<Record<never, never>, Shared>({
    port: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
      async ({}, use) => {
        const server = await startPageServer(routes);
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
      // A first start of Firefox on a busy machine takes longer than a test may.
      { scope: 'worker', timeout: 120_000 },
    ],
  });
}
