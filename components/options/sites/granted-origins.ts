import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The helpdesk families that the extension knows from the start, as match patterns. */
export function builtInOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Every origin that the browser lets Evenkeel read now; undefined until it has answered. */
export function useGrantedOrigins(): string[] | undefined {
  const [origins, setOrigins] = useState<string[]>();
  useEffect(() => {
    const show = async () => setOrigins((await browser.permissions.getAll()).origins ?? []);
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
