import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging';

/** What a tab's content script says about the page's structure, headed by our version and the browser's. Holds no text of a person. */
export async function pageReport(tabId: number | undefined): Promise<string> {
  const structure = await sendMessage('getReport', undefined, tabId).catch(() => 'The page did not answer.');
  const engine = /(?:Edg|Firefox|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'unknown browser';
  return `Evenkeel ${browser.runtime.getManifest().version}, ${engine}\n${structure}`;
}
