import { defineConfig } from 'wxt';

/** Nothing may be fetched but the extension's own files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ZENDESK_PAGES = ['https://*.zendesk.com/agent/*'];
const FRESHDESK_PAGES = ['https://*.freshdesk.com/*', 'https://*.freshworks.com/*', 'https://*.myfreshworks.com/*'];

/**
 * Alt+Shift with a letter: Zendesk and Zammad use Ctrl+Alt, Freshdesk, FreeScout and Request Tracker single letters, the
 * editors Ctrl, and Chromium itself Alt+Shift with A, B, I, L, M, N, R, S, T and X. Browsers accept four at most.
 */
function commandsFor(browser: string): Record<string, { suggested_key: { default: string }; description?: string }> {
  return {
    [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: { suggested_key: { default: 'Alt+Shift+E' } },
    badge: { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the badge in the page' },
    'first-suggestion': {
      suggested_key: { default: 'Alt+Shift+U' },
      description: 'Show the first suggestion; press again to insert it',
    },
    'read-selection': { suggested_key: { default: 'Alt+Shift+Y' }, description: 'Read the selected text' },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Evenkeel',
    description: 'Reads the hard ticket on your own machine and shows what to say next. Nothing ever leaves your computer.',
    action: { default_title: 'Evenkeel' },
    // contextMenus, activeTab and scripting: reading a selection on any page at the rep's own click; scripting also starts
    // the content script on a company's own helpdesk domain, which is asked for one by one.
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Before the content script, which WXT appends: each helpdesk's pages get their own adapter and no other.
    content_scripts: [
      { matches: ZENDESK_PAGES, js: ['adapter-zendesk.js'], run_at: 'document_idle' },
      { matches: FRESHDESK_PAGES, js: ['adapter-freshdesk.js'], run_at: 'document_idle' },
    ],
    commands: commandsFor(browser),
    ...(browser !== 'firefox' && { minimum_chrome_version: '116' }),
    host_permissions: [
      'https://*.zendesk.com/*',
      'https://*.freshdesk.com/*',
      'https://*.freshworks.com/*',
      'https://*.myfreshworks.com/*',
    ],
    // Firefox reads a policy without a schema and warns about the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'evenkeel@evenkeel.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
