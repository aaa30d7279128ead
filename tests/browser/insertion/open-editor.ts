import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import { FRESHDESK, ZENDESK } from '@/tests/browser/harness/hosts';
import { askPage, viewOf } from '@/tests/browser/harness/page-view';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { EditorUnderTest } from './editors';

const TICKETS = {
  zendesk: { url: `${ZENDESK}/agent/tickets/4711`, key: `zendesk:${new URL(ZENDESK).host}:4711` },
  freshdesk: { url: `${FRESHDESK}/a/tickets/77`, key: `freshdesk:${new URL(FRESHDESK).host}:77` },
};

/** A ticket that is open in a page and read, with one editor as its reply box. */
export interface OpenEditor {
  page: Page;
  /** Where the agent clicks and types. */
  editable: Locator;
  ticketKey: string;
  /** The draft as the editor itself knows it. */
  lines(): Promise<string[]>;
  insert(text: string): Promise<InsertOutcome>;
  undo(undoId: string): Promise<boolean>;
}

/** Opens a new tab with the ticket and waits until the extension has read it and the editor stands. */
export async function openEditor(
  extension: ExtensionBrowser,
  editor: EditorUnderTest,
  draft: string[] = [],
): Promise<OpenEditor> {
  const ticket = TICKETS[editor.helpdesk];
  const page = await extension.context.newPage();
  await page.goto(`${ticket.url}?editor=${editor.entry}&draft=${encodeURIComponent(JSON.stringify(draft))}`);
  await expect(page.locator('body')).toHaveAttribute('data-editor', 'ready');
  await expect.poll(async () => (await viewOf(extension, page))?.state).not.toBe('none');
  return {
    page,
    editable: (editor.frame ? page.frameLocator(editor.frame) : page).locator(editor.editable),
    ticketKey: ticket.key,
    lines: () => page.evaluate(() => window.editorUnderTest!.lines()),
    insert: (text) => askPage<InsertOutcome>(extension, page, 'insertText', { ticketKey: ticket.key, text }),
    undo: async (undoId) =>
      (await askPage<{ undone: boolean }>(extension, page, 'undoInsert', { ticketKey: ticket.key, undoId })).undone,
  };
}
