import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bundleForPage } from '@/tests/browser/harness/bundle';
import { findChromium } from '@/tests/browser/harness/chromium-path';

declare const reader: typeof import('./reader-in-page');

/** Runs the reader in a page of Chromium, with the same messages as in Node. */
export async function readInChromium(model: string, lengths: readonly number[], rounds: number) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.model')
        ? route.fulfill({ body: readFileSync(model) })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('https://reader.example.com/');
    await page.addScriptTag({ content: await bundleForPage('tests/bench/reader-in-page.ts', 'reader') });
    return await page.evaluate(([lengths, rounds]) => reader.measure('/reader.model', lengths, rounds), [
      lengths,
      rounds,
    ] as const);
  } finally {
    await browser.close();
  }
}
