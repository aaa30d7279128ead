import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '@/utils/messaging';
import { expectsScript } from './expected-script';
import { type Connection, usePanelState } from './panel-state';

/** `?tab=<id>` pins the panel to one tab; without it the panel follows the active tab of its window. */
function pinnedTab(search: string): number | undefined {
  const id = Number(new URLSearchParams(search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/** How long a page that has just finished loading may take to start our content script, in milliseconds. */
const GRACE = 1500;

/** Why a tab does not answer; `reload` when our content script should be there and is not. */
async function whyNoAnswer(tabId: number): Promise<{ state: 'no_answer'; reload: boolean } | { state: 'connecting' }> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.status === 'loading') return { state: 'connecting' };
  return { state: 'no_answer', reload: tab?.url !== undefined && (await expectsScript(tab.url)) };
}

async function answerOf(tabId: number): Promise<Connection> {
  try {
    return { state: 'connected', view: await sendMessage('getView', undefined, tabId) };
  } catch {
    return whyNoAnswer(tabId);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** Asks the tab what it shows. A view that was announced meanwhile is newer than the answer, and stands. */
async function ask(tabId: number, signal: AbortSignal): Promise<void> {
  const before = usePanelState.getState().connection;
  const stale = () =>
    signal.aborted || usePanelState.getState().tabId !== tabId || usePanelState.getState().connection !== before;
  let answer = await answerOf(tabId);
  if (answer.state === 'no_answer' && answer.reload && !stale()) {
    await pause(GRACE, signal);
    if (!stale()) answer = await answerOf(tabId);
  }
  if (!stale()) usePanelState.getState().connect(answer);
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
