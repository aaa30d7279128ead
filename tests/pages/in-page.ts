import { FakeZendesk } from './walk/fake-zendesk';
import { Choices } from './walk/random';

/** What tests call inside a page. */
export { readDamagedEverywhere, readDamagedOnce } from './damage';
export { hideAndShow } from './hidden-in-page';
export { readNow } from './read-now';
export { textOf, unshownTextOf, wordsOfSpans } from './text-in-page';
export { walk } from './walk/walk';

export const fakeZendesk = (seed: number) => new FakeZendesk(new Choices(seed));
