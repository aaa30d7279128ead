import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@/tests/browser/harness/test';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HELPDESKS = [
  'https://*.zendesk.com/*',
  'https://*.freshdesk.com/*',
  'https://*.freshworks.com/*',
  'https://*.myfreshworks.com/*',
];

const ZENDESK_PAGES = ['https://*.zendesk.com/agent/*'];
const FRESHDESK_PAGES = ['https://*.freshdesk.com/*', 'https://*.freshworks.com/*', 'https://*.myfreshworks.com/*'];

/** Everything that a manifest may say about rights and entry points, the same in every browser. */
const EVERYWHERE = {
  manifest_version: 3,
  name: 'Evenkeel',
  host_permissions: HELPDESKS,
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_security_policy: { extension_pages: CSP },
  content_scripts: [
    { matches: ZENDESK_PAGES, run_at: 'document_idle', js: ['adapter-zendesk.js'] },
    { matches: FRESHDESK_PAGES, run_at: 'document_idle', js: ['adapter-freshdesk.js'] },
    {
      matches: [...FRESHDESK_PAGES, ...ZENDESK_PAGES],
      all_frames: false,
      run_at: 'document_idle',
      js: ['content-scripts/content.js'],
    },
  ],
  options_ui: { open_in_tab: true, page: 'options.html' },
};

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];
const CHROMIUM = {
  ...EVERYWHERE,
  side_panel: { default_path: 'sidepanel.html' },
  background: { service_worker: 'background.js' },
};

const TARGETS = [
  { browser: 'chrome', permissions: [...PERMISSIONS, 'sidePanel'], panelCommand: '_execute_action', rest: CHROMIUM },
  { browser: 'edge', permissions: [...PERMISSIONS, 'sidePanel'], panelCommand: '_execute_action', rest: CHROMIUM },
  {
    browser: 'firefox',
    permissions: PERMISSIONS,
    panelCommand: '_execute_sidebar_action',
    rest: { ...EVERYWHERE, background: { scripts: ['background.js'] } },
  },
];

/** The manifest of a build; Chromium's is there already, since every browser test runs on it. */
async function manifestOf(browser: string): Promise<Record<string, unknown>> {
  if (browser !== 'chrome') await promisify(execFile)('npx', ['wxt', 'build', '-b', browser, '--mv3']);
  return JSON.parse(await readFile(`.output/${browser}-mv3/manifest.json`, 'utf8'));
}

for (const { browser, permissions, panelCommand, rest } of TARGETS) {
  test(`what ${browser} is asked for and told`, async () => {
    test.setTimeout(180_000);
    const manifest = await manifestOf(browser);
    expect(manifest).toMatchObject(rest);
    expect([...(manifest.permissions as string[])].sort()).toEqual([...permissions].sort());
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('optional_permissions');
    const commands = manifest.commands as Record<string, { suggested_key: { default: string } }>;
    expect(Object.entries(commands).map(([name, { suggested_key }]) => [name, suggested_key.default])).toEqual([
      [panelCommand, 'Alt+Shift+E'],
      ['badge', 'Alt+Shift+K'],
      ['first-suggestion', 'Alt+Shift+U'],
      ['read-selection', 'Alt+Shift+Y'],
    ]);
    for (const path of Object.values(manifest.icons as Record<string, string>)) {
      expect((await stat(`.output/${browser}-mv3/${path}`)).size).toBeGreaterThan(0);
    }
    if (browser !== 'firefox') return;
    expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' });
    expect(manifest.browser_specific_settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
  });
}

test('the browser accepts the shortcuts and the menus', async ({ extension }) => {
  const commands = await extension.background.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Alt+Shift+E'],
    ['badge', 'Alt+Shift+K'],
    ['first-suggestion', 'Alt+Shift+U'],
    ['read-selection', 'Alt+Shift+Y'],
  ]);
  // Updating a menu that does not exist rejects.
  const update = (id: string) => extension.background.evaluate((menu) => chrome.contextMenus.update(menu, {}), id);
  await expect(update('read-selection')).resolves.not.toThrow();
  await expect(update('practise')).resolves.not.toThrow();
});
