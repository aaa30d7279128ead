import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** Patterns of every page that our content script runs in: the manifest's helpdesks and the domains that the rep has allowed. */
async function patterns(): Promise<string[]> {
  const named = browser.runtime.getManifest().content_scripts ?? [];
  const allowed = await browser.scripting.getRegisteredContentScripts();
  return [...named, ...allowed].flatMap(({ matches }) => matches ?? []);
}

/** Whether our content script should be in a page of this address; a page that lacks it is older than the extension. */
export async function expectsScript(url: string): Promise<boolean> {
  return (await patterns()).some((pattern) => new MatchPattern(pattern).includes(url));
}
