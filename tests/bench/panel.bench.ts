import type { Page } from '@playwright/test';
import { afterAll, bench, describe } from 'vitest';
import { launchWithExtension } from '@/tests/browser/harness/extension-browser';
import { startPageServer } from '@/tests/browser/harness/page-server';
import { openPanelOn } from '@/tests/browser/panel/panel-page';
import { abusiveView, heatedView } from '@/tests/browser/panel/views';

const server = await startPageServer([]);
const extension = await launchWithExtension({ port: server.port });
const panel = await openPanelOn(extension, heatedView());
const other = await openPanelOn(extension, heatedView());
const ready = (page: Page) => page.locator('li[data-phrase-id]').first().waitFor();
await Promise.all([ready(panel), ready(other)]);
await panel.bringToFront();

afterAll(async () => {
  await extension.close();
  await server.close();
});

const STEADY = { time: 2000, iterations: 5, warmupIterations: 2 };

/** Opens a page of the extension and waits until the selector is there. */
async function open(path: string, selector: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/${path}`);
  await page.locator(selector).first().waitFor();
  await page.close();
}

describe('first paint of the panel with phrases to browse; peer: a static page of the extension, in the same browser', () => {
  bench('static JSON file (peer)', () => open('managed-schema.json', 'pre'), STEADY);
  bench('sidepanel.html', () => open('sidepanel.html', 'li[data-phrase-id]'), STEADY);
});

const ROUNDS = 20;

/** Switches between two tickets and waits each time until the other and its first card are laid out. */
function switchTickets(page: Page) {
  return page.evaluate(
    async ([views, rounds]) => {
      const shows = (id: string) =>
        document.querySelector(`[data-ticket-id="${id}"]`) !== null && document.querySelector('li[data-phrase-id]') !== null;
      for (let round = 0; round < rounds; round++) {
        const view = views[round % 2]!;
        await new Promise<void>((resolve) => {
          const watch = new MutationObserver(() => {
            if (!shows(view.ticket.id)) return;
            watch.disconnect();
            resolve();
          });
          watch.observe(document.body, { subtree: true, childList: true, attributes: true });
          globalThis.stubbedPage.announce(view);
        });
        document.body.getBoundingClientRect();
      }
    },
    [[abusiveView(), heatedView()], ROUNDS] as const,
  );
}

/** Puts the same amount of text and buttons into a page at once. */
function plainCards(page: Page) {
  return page.evaluate((rounds) => {
    const markup = document.querySelector('main')!.innerHTML;
    const box = document.createElement('div');
    document.body.append(box);
    for (let round = 0; round < rounds; round++) {
      box.innerHTML = markup;
      box.getBoundingClientRect();
    }
    box.remove();
  }, ROUNDS);
}

describe(`${ROUNDS} readings, each to its suggestions laid out; peer: the same markup set as innerHTML`, () => {
  bench('innerHTML (peer)', () => plainCards(panel), STEADY);
  bench('announced view to suggestions', () => switchTickets(panel), STEADY);
});

const starred = await panel.locator('li[data-phrase-id]').first().getAttribute('data-phrase-id');
const star = (page: Page) => page.locator(`li[data-phrase-id="${starred}"]`).getByRole('button', { name: 'Favourite' });

/** Sends a word from one page to the other, and waits there until it has come. */
async function broadcast(): Promise<void> {
  await other.evaluate(() => {
    const heard = new Promise((resolve) => new BroadcastChannel('bench').addEventListener('message', resolve, { once: true }));
    Object.assign(globalThis, { heard });
  });
  await panel.evaluate(() => new BroadcastChannel('bench').postMessage('star'));
  await other.evaluate(() => (globalThis as unknown as { heard: Promise<unknown> }).heard.then(() => {}));
}

/** Presses the star in one panel, and waits until it is pressed in the other. */
async function starToStar(): Promise<void> {
  const wanted = (await star(other).getAttribute('aria-pressed')) === 'true' ? 'false' : 'true';
  await star(panel).evaluate((button: HTMLElement) => button.click());
  await star(other)
    .and(other.locator(`[aria-pressed="${wanted}"]`))
    .waitFor();
}

describe('a star in one panel, seen in another; peer: a BroadcastChannel message there', () => {
  bench('BroadcastChannel (peer)', broadcast, STEADY);
  bench('star to star', starToStar, STEADY);
});
