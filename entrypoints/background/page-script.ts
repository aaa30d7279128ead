import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

function declared() {
  return browser.runtime.getManifest().content_scripts ?? [];
}

/** The built files of the content script, as the manifest names them. */
export function pageScripts(): ScriptPublicPath[] {
  return [...new Set(declared().flatMap(({ js }) => js ?? []))] as ScriptPublicPath[];
}

/** The match patterns on which the browser itself starts the content script. */
export function declaredMatches(): string[] {
  return declared().flatMap(({ matches }) => matches ?? []);
}
