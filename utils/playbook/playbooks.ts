import type { AuthorityTable } from '@/utils/playbook/authority';
import type { Contacts } from '@/utils/playbook/contacts';
import type { Pack } from '@/utils/playbook/phrase';
import type { Source } from '@/utils/playbook/source';

/** Everything that ships in `playbooks/`, compiled and checked when the extension is built. */
export interface Playbooks {
  /** In the order of their file names. */
  packs: Pack[];
  sources: Record<string, Source>;
  contacts: Contacts;
  authority: AuthorityTable;
}

/** The file in the extension's package that holds the compiled `Playbooks`. */
export const PLAYBOOKS_FILE = '/playbooks.json';

/**
 * Loads the compiled playbooks. They were checked at build time, so they are not checked again.
 * @param url of `PLAYBOOKS_FILE` in the extension's own package (`browser.runtime.getURL`); nothing is fetched from elsewhere.
 */
export async function loadPlaybooks(url: string): Promise<Playbooks> {
  const response = await fetch(url);
  return (await response.json()) as Playbooks;
}
