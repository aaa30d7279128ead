import type { Page } from '@playwright/test';
import type { PageView } from '@/utils/ticket/page-view';
import type { ExtensionBrowser } from './extension-browser';

/** Asks a page's content script a question of the protocol, the way the panel does. */
export async function askPage<Answer>(extension: ExtensionBrowser, page: Page, type: string, data?: unknown): Promise<Answer> {
  const tab = await extension.tabId(page);
  const worker = extension.context.serviceWorkers()[0] ?? extension.background;
  const answer = await worker.evaluate(
    ([id, message]) => chrome.tabs.sendMessage(id, message).catch((error: Error) => ({ err: error.message })),
    [tab, { id: 1, type, data, timestamp: 0 }] as const,
  );
  return (answer as { res: Answer } | undefined)?.res as Answer;
}

/** What the page's content script shows now. */
export function viewOf(extension: ExtensionBrowser, page: Page): Promise<PageView> {
  return askPage<PageView>(extension, page, 'getView');
}
