/**
 * One JSON answer from the helpdesk's own API, in the agent's own session: no key, no other host.
 * @throws when the helpdesk cannot be reached, refuses, or answers with something else than JSON.
 */
export async function fetchJson(url: URL, signal: AbortSignal): Promise<Record<string, unknown>> {
  const response = await fetch(url, { credentials: 'same-origin', headers: { accept: 'application/json' }, signal });
  if (!response.ok) throw new Error(`The helpdesk answered ${response.status}`);
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null) throw new Error('The helpdesk answered with something unknown');
  return body as Record<string, unknown>;
}

/** The objects of a list in an answer; everything else in it is left out. */
export function objectsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A page's answer cannot ask for more than this many further pages. */
export const MAX_PAGES = 50;
