import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

function declared() {
  return browser.runtime.getManifest().content_scripts ?? [];
}

/** The files to run, in this order, in a page that the manifest does not name. */
export function pageScripts(): ScriptPublicPath[] {
  return ['/adapter-zendesk.js', '/adapter-freshdesk.js', '/adapter-others.js', '/content-scripts/content.js'];
}

/** The match patterns on which the browser itself starts the content script. */
export function declaredMatches(): string[] {
  return declared().flatMap(({ matches }) => matches ?? []);
}
