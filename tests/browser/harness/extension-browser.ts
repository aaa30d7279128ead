import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './chromium-path';
import { MAPPED_HOSTS } from './hosts';

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; it may have been stopped since, see `context.serviceWorkers()`. */
  background: Worker;
  /** The id of the tab that shows this page, as the extension sees it. */
  tabId(page: Page): Promise<number>;
  /** Opens the side panel as a tab of its own that follows the tab of `page`. */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  port: number;
  headless?: boolean;
  extensionPath?: string;
  colorScheme?: 'light' | 'dark';
  args?: string[];
}

/**
 * Starts Chromium with the built extension and the mapped hosts on the local server.
 * @throws when no Chromium is installed or the extension was not built.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH.');
  const extension = resolve(options.extensionPath ?? '.output/chrome-mv3');
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1280, height: 900 },
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      `--host-resolver-rules=${MAPPED_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${options.port}`).join(',')}`,
      ...(options.args ?? []),
    ],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(background.url()).host;
  const extensionPage = (path: string) => `chrome-extension://${extensionId}/${path}`;

  const tabId = async (page: Page): Promise<number> => {
    const worker = context.serviceWorkers()[0] ?? background;
    const url = page.url();
    const id = await worker.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url);
    if (id === undefined) throw new Error(`No tab shows ${url}`);
    return id;
  };

  return {
    context,
    extensionId,
    background,
    tabId,
    async openPanel(page) {
      const panel = await context.newPage();
      await panel.goto(extensionPage(`sidepanel.html?tab=${await tabId(page)}`));
      return panel;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
