import type { Adapter, PageAt } from './adapter';
import { addedHelpdesks } from './added';
import { freshdesk } from './freshdesk';
import { zendesk } from './zendesk';

const HOSTED: readonly Adapter[] = [zendesk, freshdesk];

/** The helpdesk whose page this is, told by its host or, on a company's own domain, by marks in the page. */
export function adapterFor(page: PageAt): Adapter | undefined {
  return [...HOSTED, ...addedHelpdesks()].find((adapter) => adapter.fits(page));
}
