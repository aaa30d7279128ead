/**
 * Whether the rep has switched a host off, from the raw value under `settings` in extension storage.
 * Free of schemas, because the content script has no room for them; a value that it does not know counts as on.
 * @param host as in `location.host`.
 */
export function isSiteOff(stored: unknown, host: string): boolean {
  const off = (stored as { sitesOff?: unknown } | null | undefined)?.sitesOff;
  return Array.isArray(off) && off.includes(host.toLowerCase());
}
