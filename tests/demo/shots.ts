import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/browser/harness/extension-browser';
import { addressOf, DEMO_TICKETS, untilRead } from './tour';

const DOCS = 'docs';
const PANEL = { width: 400, height: 900 };
const NARROW = { width: 320, height: 900 };

/** Own pages of the extension that stand alone, by the name of their picture. */
const OWN_PAGES = [
  ['options', 'options.html'],
  ['practice', 'practice.html'],
] as const;

async function openTicket(browser: ExtensionBrowser, id: number): Promise<{ page: Page; panel: Page }> {
  const ticket = DEMO_TICKETS.find((candidate) => candidate.id === id)!;
  const page = await browser.context.newPage();
  await page.goto(addressOf(ticket));
  const panel = await browser.openPanel(page);
  await panel.setViewportSize(PANEL);
  await page.bringToFront();
  await untilRead(page, panel, ticket);
  return { page, panel };
}

/** Page and panel as one picture, the way they stand beside each other. */
async function sideBySide(browser: ExtensionBrowser, page: Page, panel: Page, name: string): Promise<void> {
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const frame = await browser.context.newPage();
  await frame.setViewportSize({ width: 1280 + PANEL.width, height: PANEL.height });
  await frame.setContent(
    `<body style="margin:0;display:flex;background:#888">${[left, right]
      .map((image) => `<img style="height:${PANEL.height}px" src="data:image/png;base64,${image.toString('base64')}">`)
      .join('')}</body>`,
  );
  await frame.locator('img').last().waitFor();
  await frame.screenshot({ path: join(DOCS, `${name}.png`) });
  await frame.close();
}

async function shoot(port: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const browser = await launchWithExtension({ port, colorScheme });
  const hard = await openTicket(browser, 4711);
  await sideBySide(browser, hard.page, hard.panel, `panel-${colorScheme}`);
  await hard.panel.setViewportSize(NARROW);
  await hard.panel.screenshot({ path: join(DOCS, `panel-320-${colorScheme}.png`) });
  await hard.panel.setViewportSize(PANEL);
  for (const tab of await hard.panel.getByRole('tab').all()) {
    const name = ((await tab.textContent()) ?? '').trim().split(/\s+/)[0]!.toLowerCase();
    await tab.click();
    await hard.panel.screenshot({ path: join(DOCS, `panel-tab-${name}-${colorScheme}.png`) });
  }
  const inDanger = await openTicket(browser, 4714);
  await inDanger.panel.screenshot({ path: join(DOCS, `panel-in-danger-${colorScheme}.png`) });
  const abusive = await openTicket(browser, 4713);
  await abusive.panel.screenshot({ path: join(DOCS, `panel-boundary-${colorScheme}.png`) });
  const fresh = await openTicket(browser, 901);
  await sideBySide(browser, fresh.page, fresh.panel, `freshdesk-${colorScheme}`);
  for (const [name, path] of OWN_PAGES) {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await own.getByRole('main').getByRole('button').first().waitFor();
    await own.screenshot({ path: join(DOCS, `${name}-${colorScheme}.png`) });
  }
  await browser.close();
}

/** The pictures of the README and of `docs`, in light and dark. */
export async function takeShots(port: number): Promise<void> {
  await shoot(port, 'light');
  await shoot(port, 'dark');
  console.log(`Pictures are in ${DOCS}; ${(await readFile(join(DOCS, 'panel-light.png'))).length} bytes for the first.`);
}
