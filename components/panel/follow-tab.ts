import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '@/utils/messaging';
import { usePanelState } from './panel-state';

/** `?tab=<id>` pins the panel to one tab; without it the panel follows the active tab of its window. */
function pinnedTab(search: string): number | undefined {
  const id = Number(new URLSearchParams(search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/**
 * A tab that does not answer: on a page whose address we may see, our content script should have been there,
 * so the page is older than the extension and needs to be loaded again.
 */
async function whyNoAnswer(tabId: number): Promise<{ state: 'no_answer'; reload: boolean } | { state: 'connecting' }> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.status === 'loading') return { state: 'connecting' };
  return { state: 'no_answer', reload: tab?.url?.startsWith('http') ?? false };
}

async function ask(tabId: number, signal: AbortSignal): Promise<void> {
  const current = () => !signal.aborted && usePanelState.getState().tabId === tabId;
  const before = usePanelState.getState().connection;
  try {
    const view = await sendMessage('getView', undefined, tabId);
    // A view that was announced while we asked is newer than the answer.
    if (current() && usePanelState.getState().connection === before)
      usePanelState.getState().connect({ state: 'connected', view });
  } catch {
    const connection = await whyNoAnswer(tabId);
    if (current() && usePanelState.getState().connection === before) usePanelState.getState().connect(connection);
  }
}

/** Keeps the panel's state in step with its tab until the signal aborts. */
export function followTab(signal: AbortSignal): void {
  const { follow, connect } = usePanelState.getState();
  const pinned = pinnedTab(window.location.search);
  const show = (tabId: number) => {
    follow(tabId);
    void ask(tabId, signal);
  };

  const stopViews = onMessage('viewChanged', ({ data, sender }) => {
    if (sender.tab?.id !== undefined && sender.tab.id === usePanelState.getState().tabId) {
      connect({ state: 'connected', view: data });
    }
  });
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (tabId !== usePanelState.getState().tabId) return;
    if (change.status === 'loading') connect({ state: 'connecting' });
    if (change.status === 'complete') void ask(tabId, signal);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    stopViews();
    browser.tabs.onUpdated.removeListener(onUpdated);
  });

  if (pinned === undefined) followActiveTab(show, signal);
  else show(pinned);
}

function followActiveTab(show: (tabId: number) => void, signal: AbortSignal): void {
  const windowId = browser.windows.getCurrent().then((window) => window.id);
  const onActivated = async (active: { tabId: number; windowId: number }) => {
    if (active.windowId === (await windowId) && !signal.aborted) show(active.tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    if (tab?.id !== undefined && !signal.aborted) show(tab.id);
  });
}
