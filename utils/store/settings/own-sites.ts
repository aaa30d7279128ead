import { browser } from 'wxt/browser';

/** "*.zendesk.com" from "https://*.zendesk.com/agent/*"; empty for what is no host pattern. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? '';
}

function covers(known: string, host: string): boolean {
  return known === host || (known.startsWith('*.') && (host.endsWith(known.slice(1)) || host === known.slice(2)));
}

/** Hosts on which the browser itself starts the content script. */
function declaredHosts(): string[] {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return content_scripts.flatMap(({ matches }) => matches ?? []).map(hostOf);
}

/**
 * Match patterns of the company domains that the rep granted in the options, without the helpdesks that the manifest names.
 * The browser's own list of permissions is the only record, so that nothing can disagree with it.
 */
export async function ownSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = declaredHosts();
  return origins.filter((pattern) => {
    const host = hostOf(pattern);
    return host !== '' && host !== '*' && !known.some((own) => covers(own, host));
  });
}
