import { expect } from '@playwright/test';
import type { KeyInput, Page } from 'puppeteer-core';
import { type OpensEditor, ticketOf } from '@/tests/browser/insertion/open-editor';
import { shippedPhrase } from '@/tests/browser/panel/shipped';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { PageView } from '@/utils/ticket/page-view';
import type { ExtensionFirefox } from './extension-firefox';

async function pressKeys(page: Page, keys: string) {
  const names = keys.split('+') as KeyInput[];
  for (const name of names.slice(0, -1)) await page.keyboard.down(name);
  await page.keyboard.press(names.at(-1)!);
  for (const name of names.slice(0, -1)) await page.keyboard.up(name);
}

/** Opens editors in tabs of a Firefox with the extension; the pages are served on the given port of this machine. */
export function openerIn(firefox: ExtensionFirefox, port: number): OpensEditor {
  return async (editor, draft) => {
    const { url, key: ticketKey } = ticketOf(editor, draft, port);
    const page = await firefox.browser.newPage();
    await page.goto(url);
    await page.waitForSelector('body[data-editor="ready"]');
    await expect.poll(async () => (await firefox.ask<PageView>(page, 'getView'))?.state ?? 'none').not.toBe('none');
    const frame = editor.frame && (await page.$(editor.frame));
    const holder = frame ? await frame.contentFrame() : page.mainFrame();
    const editable = (await holder!.$(editor.editable))!;
    /** Editors that draw in the next frame get it; no person presses the next key before that. */
    const nextFrame = () => page.evaluate(() => new Promise<unknown>((resolve) => requestAnimationFrame(resolve)));
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
          await pressKeys(page, key);
          await nextFrame();
        }
      },
      async goToPanel() {
        await firefox.panel.bringToFront();
        await firefox.panel.click('body');
      },
      async insertFromPanel() {
        const panel = await firefox.openPanel(page);
        const phrase = shippedPhrase(({ text }) => !text.includes('{{'), '.output/firefox-mv3');
        await panel.bringToFront();
        await (await panel.waitForSelector('input[type="search"]'))!.click();
        await panel.keyboard.type(phrase.id.replaceAll('-', ' '));
        const insert = await panel.waitForSelector(`li[data-phrase-id="${phrase.id}"] ::-p-text(Insert)`);
        await insert!.click();
        await panel.waitForFunction(() => document.body.textContent?.includes('Inserted into the public reply.'));
        return phrase.text;
      },
      async selectInConversation() {
        // In the page's own tree: the badge, in its shadow, may quote the same words.
        const words = await page.evaluateHandle(
          () => [...document.querySelectorAll('p')].find((each) => each.textContent.includes('I want my money back'))!,
        );
        await words.click({ count: 2 });
      },
      lines: () => page.evaluate(() => window.editorUnderTest!.lines()),
      insert: (text) => firefox.ask<InsertOutcome>(page, 'insertText', { ticketKey, text }),
      undo: async (undoId) => (await firefox.ask<{ undone: boolean }>(page, 'undoInsert', { ticketKey, undoId })).undone,
    };
  };
}
