import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging';
import { ownSites } from '@/utils/store/settings/own-sites';
import { declaredMatches, pageScripts } from './page-script';

const ID_PREFIX = 'site ';

/**
 * Starts the content script on exactly the origins that are granted now. The browser's own list of permissions is the
 * truth, so that nothing can disagree with it; what was registered for others is taken away.
 */
async function registerSites() {
  const wanted = await ownSites();
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(ID_PREFIX));
  const stale = registered.filter(({ id }) => !wanted.includes(id.slice(ID_PREFIX.length)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  const missing = wanted.filter((site) => !registered.some(({ id }) => id === ID_PREFIX + site));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((site) => ({ id: ID_PREFIX + site, matches: [site], js: pageScripts(), runAt: 'document_idle' })),
  );
}

let turn: Promise<void> = Promise.resolve();

/** One at a time: the browser reports one grant through several events. */
function syncSites() {
  turn = turn.then(registerSites, registerSites);
  // A failure leaves what is registered as it is; the next start of the browser tries again.
  turn.catch(() => {});
}

/** Pages that are open already get the script now, without being loaded anew. */
async function startInOpenTabs(patterns: string[]) {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id! }, files: pageScripts() })),
  );
}

async function stopInOpenTabs(origins: string[]) {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => sendMessage('originsRemoved', origins, id!)));
}

/** Keeps the content script on the rep's own helpdesk domains, over restarts and updates. */
export function keepSites() {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    syncSites();
    if (reason === 'install') void startInOpenTabs(declaredMatches());
  });
  browser.runtime.onStartup.addListener(syncSites);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    syncSites();
    if (origins.length > 0) void startInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    syncSites();
    if (origins.length > 0) void stopInOpenTabs(origins);
  });
}
