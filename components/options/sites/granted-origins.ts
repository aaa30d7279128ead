import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ownSites } from '@/utils/store/settings/own-sites';

export interface GrantedOrigins {
  /** The helpdesk families that the extension knows from the start, and whether the browser lets it read them. */
  known: { pattern: string; allowed: boolean }[];
  /** The company's own addresses, as match patterns. */
  own: string[];
}

async function granted(): Promise<GrantedOrigins> {
  const families: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const known = families.map(async (pattern) => ({
    pattern,
    allowed: await browser.permissions.contains({ origins: [pattern] }),
  }));
  return { known: await Promise.all(known), own: await ownSites() };
}

/** Where the browser lets Evenkeel read now; undefined until it has answered. */
export function useGrantedOrigins(): GrantedOrigins | undefined {
  const [origins, setOrigins] = useState<GrantedOrigins>();
  useEffect(() => {
    const show = async () => setOrigins(await granted());
    void show();
    browser.permissions.onAdded.addListener(show);
    browser.permissions.onRemoved.addListener(show);
    return () => {
      browser.permissions.onAdded.removeListener(show);
      browser.permissions.onRemoved.removeListener(show);
    };
  }, []);
  return origins;
}
