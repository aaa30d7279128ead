import { knownHelpdesks } from '@/utils/helpdesk/shared-parts';
import type { Adapter, PageAt } from './adapter';

/** The helpdesk whose page this is, told by its host or, on a company's own domain, by marks in the page. */
export function adapterFor(page: PageAt): Adapter | undefined {
  return knownHelpdesks().find((adapter) => adapter.fits(page));
}
