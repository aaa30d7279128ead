import type { Adapter } from './adapter';

/** The scripts of one extension in one page share this global, and the page itself does not see it. */
const shared = globalThis as { evenkeelHelpdesks?: readonly Adapter[] };

/** Makes more helpdesks known in this page, to the content script that starts after this. */
export function addHelpdesks(adapters: readonly Adapter[]) {
  shared.evenkeelHelpdesks = adapters;
}

export function addedHelpdesks(): readonly Adapter[] {
  return shared.evenkeelHelpdesks ?? [];
}
