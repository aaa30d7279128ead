import type { Adapter, PageAt } from './adapter';
import { freshdesk } from './freshdesk';
import { zendesk } from './zendesk';

const ADAPTERS: readonly Adapter[] = [zendesk, freshdesk];

/** The helpdesk whose page this is, told by its host or, on a company's own domain, by marks in the page. */
export function adapterFor(page: PageAt): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.fits(page));
}
