import type { Adapter, PageAt } from './adapter';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { requestTracker } from './request-tracker';
import { zammad } from './zammad';
import { zendesk } from './zendesk';

const ADAPTERS: readonly Adapter[] = [zendesk, freshdesk, requestTracker, freescout, zammad];

/** The helpdesk whose page this is, told by its host or, on a company's own domain, by marks in the page. */
export function adapterFor(page: PageAt): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.fits(page));
}
