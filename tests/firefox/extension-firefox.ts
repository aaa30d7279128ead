import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './firefox-path';

/** The id in the manifest, and the address that Firefox is told to give it. */
const EXTENSION_ID = 'evenkeel@evenkeel.example';
const EXTENSION_HOST = '3f0d7d0a-6c1c-4c55-9f0e-5d2a7f0b8c11';

export interface ExtensionFirefox {
  browser: Browser;
  /** The side panel, as a tab of its own. */
  panel: Page;
  /** Opens the side panel as a tab that follows the tab of a page. */
  openPanel(page: Page): Promise<Page>;
  /** Asks the content script of a page a question of the protocol, from the panel, as the panel does. */
  ask<Answer>(page: Page, type: string, data?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

declare const browser: {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ res: unknown }>;
  };
};

/** How long the content of a page is awaited before Firefox is sent there again, in milliseconds, and how long in all. */
const PATIENCE = 10_000;
const PATIENCE_IN_ALL = 30_000;

/**
 * Opens a page of the extension. The protocol never reports that such a page was loaded, so it is asked for its content. While the
 * empty document gives way Firefox answers with an error of its own, which only means "not yet"; a navigation that comes while it
 * still sets the extension up can be lost, so that it is sent there again.
 * @throws when the page has not come within half a minute.
 */
export async function openExtensionPage(firefox: Browser, path: string): Promise<Page> {
  const page = await firefox.newPage();
  const isThere = () =>
    page.evaluate((host) => location.host === host && document.querySelector('main') !== null, EXTENSION_HOST).catch(() => false);
  await expect(async () => {
    page.goto(`moz-extension://${EXTENSION_HOST}/${path}`).catch(() => undefined);
    await expect.poll(isThere, { timeout: PATIENCE }).toBe(true);
  }).toPass({ timeout: PATIENCE_IN_ALL });
  return page;
}

/**
 * Starts Firefox with the extension as built for it. All host names lead to this machine.
 * @throws when there is no Firefox, or the extension was not built.
 */
export async function launchFirefox(): Promise<ExtensionFirefox> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    // Without it no page of the extension may be opened by a test.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
      'network.dns.forceResolve': '127.0.0.1',
      // A question of the browser's own that no test can answer counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  // Grants what the manifest names, as a person does who confirms the installation.
  await firefox.installExtension(resolve('.output/firefox-mv3'));
  const panel = await openExtensionPage(firefox, 'sidepanel.html');
  const tabOf = (page: Page) =>
    panel.evaluate(async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id, page.url());
  return {
    browser: firefox,
    panel,
    openPanel: async (page) => openExtensionPage(firefox, `sidepanel.html?tab=${await tabOf(page)}`),
    ask: async <Answer>(page: Page, type: string, data?: unknown) =>
      (await panel.evaluate(
        async (tab, message) => {
          // Rejects while the content script is not there yet.
          const answer = tab === undefined ? undefined : await browser.tabs.sendMessage(tab, message).catch(() => undefined);
          return answer?.res;
        },
        await tabOf(page),
        { id: 1, type, data, timestamp: 0 },
      )) as Answer,
    close: () => firefox.close(),
  };
}
