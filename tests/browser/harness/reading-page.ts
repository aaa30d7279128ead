import { test as base, chromium, type Page } from '@playwright/test';
import type { readNow } from '@/tests/pages/read-now';
import { bundleForPage } from './bundle';
import { findChromium } from './chromium-path';

export type Read = ReturnType<typeof readNow>;

export interface ReadingPage {
  page: Page;
  /** Shows a page at an address, with the reading code beside it and no extension. */
  show(address: string, html: string): Promise<void>;
  /** Reads the page as it stands. */
  read(): Promise<Read>;
}

/** Playwright's `test` with a page in which the adapters are called directly: quick enough for thousands of readings. */
export const test = base.extend<Record<never, never>, { reading: ReadingPage }>({
  reading: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const script = await bundleForPage('tests/pages/in-page.ts', 'reading');
      const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
      const page = await browser.newPage({ ignoreHTTPSErrors: true });
      let body = '';
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await use({
        page,
        async show(address, html) {
          body = html;
          // A page that differs in its hash alone would not be loaded again.
          await page.goto('about:blank');
          await page.goto(address);
          await page.addScriptTag({ content: script });
        },
        read: () => page.evaluate('reading.readNow()') as Promise<Read>,
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
