import { browser } from 'wxt/browser';

/**
 * Firefox grants no host at install, not even those of the content script (web-ext#2980): a page asks for them.
 * The same page stands in for any browser that withholds them.
 */
export function welcome() {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const origins = browser.runtime.getManifest().host_permissions ?? [];
    if (await browser.permissions.contains({ origins })) return;
    await browser.tabs.create({ url: '/first-run.html' });
  });
}
