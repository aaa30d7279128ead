import { WatchedPage } from '@/utils/helpdesk/watch-page';
import { FakeZendesk } from './walk/fake-zendesk';
import { Choices } from './walk/random';

/** Longer than the watcher waits after a change. */
const LONGER_THAN_A_LOOK = 600;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function setVisibility(state: 'visible' | 'hidden') {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function until(holds: () => boolean) {
  for (let tries = 0; tries < 100 && !holds(); tries++) await wait(50);
}

/** Hides the page, changes it, and shows it again; says how often the page was searched and what was shown meanwhile. */
export async function hideAndShow(): Promise<{ searchesWhileHidden: number; viewsWhileHidden: number; before: number; after: number }> {
  const desk = new FakeZendesk(new Choices(1));
  const ends = new AbortController();
  const page = new WatchedPage(document, () => new Promise(() => {}), ends.signal);
  const messages = () => (page.view.state === 'none' ? 0 : page.view.ticket.messages.length);
  await until(() => messages() > 0);
  const before = messages();
  let searches = 0;
  let views = 0;
  const original = Document.prototype.querySelectorAll;
  page.onView(() => views++);

  setVisibility('hidden');
  Document.prototype.querySelectorAll = function counted(this: Document, selectors: string) {
    searches++;
    return original.call(this, selectors);
  } as typeof original;
  const { truth } = desk;
  if (truth.shows !== 'ticket') throw new Error('The made-up helpdesk shows no ticket');
  const count = truth.ticket.messages.length;
  while (truth.ticket.messages.length === count) desk.steps.messageArrives();
  await wait(LONGER_THAN_A_LOOK);
  const found = { searchesWhileHidden: searches, viewsWhileHidden: views, before };
  Document.prototype.querySelectorAll = original;

  setVisibility('visible');
  await until(() => messages() > before);
  ends.abort();
  return { ...found, after: messages() };
}
