/** Draws `mark.svg` in the sizes that browsers ask for, into `public/icon`. Run after changing the mark: `npm run icons`. */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '@/tests/browser/harness/chromium-path';

const SIZES = [16, 32, 48, 128];
const FOLDER = 'public/icon';

const mark = await readFile(new URL('mark.svg', import.meta.url), 'utf8');
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${mark}`);
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
