import { browser } from 'wxt/browser';
import { onMessage } from '@/utils/messaging';
import { firefoxSidebar } from './firefox-sidebar';

/**
 * The toolbar button opens the panel, and so does the badge. `open` must be the first thing in the handler: any `await`
 * before it loses the click that allows it (chrome-extensions-samples#1477).
 */
export function openPanelOnClick() {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => void firefoxSidebar().toggle());
    // A click in a page is no user action of the extension there, so that the sidebar cannot be opened for it.
    onMessage('openPanel', () => ({ opened: false }));
    return;
  }
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  onMessage('openPanel', ({ sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return { opened: false };
    return browser.sidePanel.open({ tabId }).then(
      () => ({ opened: true }),
      () => ({ opened: false }),
    );
  });
}
