import { knownHelpdesks } from '@/utils/helpdesk/shared-parts';
import type { Adapter, PageAt } from './adapter';

/** Who was found last in each document, asked first: to be refused by all others costs a search of the whole page each. */
const lastFound = new WeakMap<Document, Adapter>();

/** The helpdesk whose page this is, told by its host or, on a company's own domain, by marks in the page. */
export function adapterFor(page: PageAt): Adapter | undefined {
  const known = knownHelpdesks();
  const last = lastFound.get(page.document);
  if (last && known.includes(last) && last.fits(page)) return last;
  const found = known.find((adapter) => adapter.fits(page));
  if (found) lastFound.set(page.document, found);
  return found;
}
