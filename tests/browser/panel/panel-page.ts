import type { BrowserContext, Page } from '@playwright/test';
import type { PageView } from '@/utils/ticket/page-view';

interface StubbedPage {
  view: PageView;
  /** Requests of the protocol that the panel has sent, oldest first. */
  sent: { type: string; data: unknown }[];
  answers: Record<string, unknown>;
  /** Tells the panel that the page shows something else now, as its content script would. */
  announce(view: PageView): void;
}

declare global {
  var stubbedPage: StubbedPage;
}

/**
 * Opens the built panel with a helpdesk's page that answers from a fixture: for states that a real page
 * would take long to bring about. Everything from the protocol inwards is the shipped code.
 */
export async function openPanelOn(
  extension: { context: BrowserContext; extensionId: string },
  view: PageView | 'silent',
  answers: Record<string, unknown> = {},
  url?: string,
): Promise<Page> {
  const panel = await extension.context.newPage();
  await panel.addInitScript(
    ([shown, given, address]) => {
      const listeners: ((message: unknown, sender: unknown, respond: () => void) => void)[] = [];
      globalThis.stubbedPage = {
        view: shown as PageView,
        sent: [],
        answers: given as Record<string, unknown>,
        announce(next) {
          this.view = next;
          const message = { id: 1, type: 'viewChanged', data: next, timestamp: 0 };
          for (const listener of listeners) listener(message, { tab: { id: 4242 } }, () => {});
        },
      };
      const answerTo = ({ type, data }: { type: string; data: unknown }) => {
        const page = globalThis.stubbedPage;
        page.sent.push({ type, data });
        if (page.view === ('silent' as unknown)) return undefined;
        return { res: type === 'getView' ? page.view : page.answers[type] };
      };
      const send = (_tab: number, message: { type: string; data: unknown }, _options: unknown, done: (answer: unknown) => void) =>
        queueMicrotask(() => done(answerTo(message)));
      // Newer Chromium has both names, and they are not the same object.
      const { browser } = globalThis as unknown as { browser?: typeof chrome };
      for (const api of browser ? [chrome, browser] : [chrome]) {
        api.tabs.sendMessage = send as unknown as typeof chrome.tabs.sendMessage;
        const add = api.runtime.onMessage.addListener.bind(api.runtime.onMessage);
        api.runtime.onMessage.addListener = (listener) => {
          listeners.push(listener as (typeof listeners)[number]);
          add(listener);
        };
        api.tabs.get = (async () => ({ status: 'complete', url: address })) as unknown as typeof chrome.tabs.get;
      }
    },
    [view, answers, url] as const,
  );
  await panel.goto(`chrome-extension://${extension.extensionId}/sidepanel.html?tab=4242`);
  return panel;
}
