import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { sendMessage } from '@/utils/messaging';
import { pageScripts } from './page-script';

/**
 * Has the page read what is selected in it. Where the content script does not stand yet it is put there for this visit,
 * which the rep's own shortcut or menu click allows for this tab (`activeTab`). Pages of the browser itself stay closed.
 * @param text what the browser says is selected, for selections that the page's script cannot reach
 */
export async function readSelectionIn(tabId: number, text?: string): Promise<void> {
  const run = (files: ScriptPublicPath[]) => browser.scripting.executeScript({ target: { tabId }, files });
  const read = () => sendMessage('readSelection', { text }, tabId);
  try {
    await run(['/selection.js']);
    // Nobody answers where the content script does not stand yet.
    await read().catch(() => run(pageScripts()).then(read));
  } catch {
    await browser.action.setBadgeText({ tabId, text: '–' });
    await browser.action.setTitle({ tabId, title: 'Evenkeel cannot read this page: the browser keeps extensions out of it.' });
  }
}
