import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import { viewOf } from '@/tests/browser/harness/page-view';
import { EDITORS } from '@/tests/browser/insertion/editors';
import { ticketOf } from '@/tests/browser/insertion/open-editor';

export interface Drafting {
  page: Page;
  box: Locator;
  host: Locator;
  light: Locator;
  list: Locator;
  /** The draft as the editor itself knows it. */
  lines(): Promise<string[]>;
  marked(name?: string): Promise<string[]>;
  /** What stands inside the editor's element, markup and all. */
  markup(): Promise<string>;
}

/** Opens the ticket of a customer who wants her money back, with one editor as its reply box. */
export async function openDrafting(extension: ExtensionBrowser, editorName = 'CKEditor 5', draft?: string[]): Promise<Drafting> {
  const editor = EDITORS.find(({ name }) => name === editorName)!;
  const page = await extension.context.newPage();
  await page.goto(ticketOf(editor, draft).url);
  await expect(page.locator('body')).toHaveAttribute('data-editor', 'ready');
  await expect.poll(async () => (await viewOf(extension, page))?.state).toBe('ready');
  const box = page.locator(editor.editable);
  const host = page.locator('evenkeel-reply-check');
  return {
    page,
    box,
    host,
    light: host.locator('.light'),
    list: host.getByRole('dialog', { name: 'Reply check' }),
    lines: () => page.evaluate(() => window.editorUnderTest!.lines()),
    marked: (name = 'evenkeel-draft') =>
      page.evaluate((of) => [...(CSS.highlights.get(of) ?? [])].map((range) => (range as Range).toString()), name),
    markup: () => box.evaluate((element) => element.outerHTML),
  };
}
