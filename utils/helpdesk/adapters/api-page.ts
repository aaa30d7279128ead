/**
 * Another page of the same helpdesk, parsed without being shown or run.
 * @throws when the helpdesk cannot be reached or answers with something else than a page.
 */
export async function fetchPage(url: URL, signal: AbortSignal): Promise<Document> {
  const response = await fetch(url, { credentials: 'same-origin', headers: { accept: 'text/html' }, signal });
  if (!response.ok) throw new Error(`The helpdesk answered ${response.status}`);
  return parsed(await response.text());
}

/** A page that is neither shown nor run. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
