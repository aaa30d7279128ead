import type { Adapter } from './adapter';
import { freescout } from './freescout';
import { requestTracker } from './request-tracker';
import { zammad } from './zammad';

/** Helpdesks that run on their users' own domains: their script is put into a page only where the rep allowed the domain. */
export const OTHER_HELPDESKS: readonly Adapter[] = [requestTracker, freescout, zammad];
