import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import { askPage, viewOf } from '@/tests/browser/harness/page-view';
import { searchFor, shippedPhrase } from '@/tests/browser/panel/shipped';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import { type OpensEditor, ticketOf } from './open-editor';

/** Opens editors in tabs of a Chromium with the extension. Texts are asked for as the panel asks for them. */
export function openerIn(extension: ExtensionBrowser): OpensEditor {
  return async (editor, draft) => {
    const { url, key: ticketKey } = ticketOf(editor, draft);
    const page = await extension.context.newPage();
    await page.goto(url);
    await expect(page.locator('body')).toHaveAttribute('data-editor', 'ready');
    await expect.poll(async () => (await viewOf(extension, page))?.state).not.toBe('none');
    const editable = (editor.frame ? page.frameLocator(editor.frame) : page).locator(editor.editable);
    /** Trix draws what was typed, with the caret, in the next frame; no person presses the next key before that. */
    const nextFrame = () => page.evaluate(() => new Promise<unknown>(requestAnimationFrame));
    const typeOn = async (text: string) => {
      await page.keyboard.type(text);
      await nextFrame();
    };
    return {
      click: () => editable.click(),
      typeOn,
      async type(text) {
        await editable.click();
        await typeOn(text);
      },
      async press(key, times) {
        for (let time = 0; time < times; time++) {
          await page.keyboard.press(key);
          await nextFrame();
        }
      },
      async goToPanel() {
        const panel = await extension.openPanel(page);
        await panel.bringToFront();
        await panel.locator('body').click();
      },
      async insertFromPanel() {
        const panel = await extension.openPanel(page);
        const phrase = shippedPhrase(({ text }) => !text.includes('{{'));
        await (await searchFor(panel, phrase)).getByRole('button', { name: 'Insert' }).click();
        await expect(panel.getByText('Inserted into the public reply.').first()).toBeVisible();
        return phrase.text;
      },
      // In the page's own tree: the badge, in its shadow, may quote the same words.
      selectInConversation: () => page.locator('css:light=p', { hasText: 'I want my money back' }).dblclick(),
      lines: () => page.evaluate(() => window.editorUnderTest!.lines()),
      insert: (text) => askPage<InsertOutcome>(extension, page, 'insertText', { ticketKey, text }),
      undo: async (undoId) => (await askPage<{ undone: boolean }>(extension, page, 'undoInsert', { ticketKey, undoId })).undone,
    };
  };
}
