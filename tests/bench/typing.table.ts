import type { Page } from '@playwright/test';
import { bundleForPage } from '@/tests/browser/harness/bundle';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/browser/harness/extension-browser';
import { ZENDESK } from '@/tests/browser/harness/hosts';
import { startPageServer } from '@/tests/browser/harness/page-server';
import { editorRoutes } from '@/tests/browser/insertion/editor-routes';
import type { Row, Table } from './table';

declare const keys: typeof import('./keys-in-page');

const TICKET = '/agent/tickets/4711?editor=ckeditor5.ts';
/** Twenty characters at a time, in turn in both pages, so that what else the machine does hits both alike. */
const TEXT = 'I sent it out today ';
const TURNS = 20;
/** Between two keys, in milliseconds: a quick typist. */
const PACE = 60;

async function open(extension: ExtensionBrowser, origin: string, script: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${origin}${TICKET}`);
  await page.addScriptTag({ content: script });
  await page.locator('body[data-editor="ready"]').waitFor();
  await page.locator('.ck-editor__editable').click();
  return page;
}

async function typeIn(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.keyboard.type(TEXT, { delay: PACE });
  return await page.evaluate(() => keys.takeWaits());
}

const at = (waits: number[], share: number) => waits.sort((a, b) => a - b)[Math.floor(waits.length * share)]!;

async function run(): Promise<Row[]> {
  const server = await startPageServer([editorRoutes]);
  const extension = await launchWithExtension({ port: server.port });
  try {
    const script = await bundleForPage('tests/bench/keys-in-page.ts', 'keys');
    const withExtension = await open(extension, ZENDESK, script);
    await withExtension.locator('evenkeel-badge[data-state="ready"]').waitFor({ state: 'attached' });
    await typeIn(withExtension);
    // Present once the reply check has been fetched and watches the box.
    await withExtension.locator('evenkeel-reply-check').waitFor({ state: 'attached' });
    const without = await open(extension, 'https://desk.example.com', script);
    await typeIn(without);
    const waits: Record<'with' | 'without', number[]> = { with: [], without: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      waits.without.push(...(await typeIn(without)));
      waits.with.push(...(await typeIn(withExtension)));
    }
    const row = (what: string, share: number): Row => ({
      what: `${waits.with.length} keys in CKEditor 5, draft checked at each pause: ${what}`,
      value: at(waits.with, share),
      unit: 'ms',
      peer: { name: 'same page without', value: at(waits.without, share) },
    });
    return [row('median', 0.5), row('slowest of twenty', 0.95)];
  } finally {
    await extension.close();
    await server.close();
  }
}

export default { name: 'Typing, from a key until the page is free again', run } satisfies Table;
