import { WatchedPage } from '@/utils/helpdesk/watch-page';
import type { PageView } from '@/utils/ticket/page-view';
import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';
import { FakeFreshdesk } from './fake-freshdesk';
import { FakeZendesk } from './fake-zendesk';
import { Choices } from './random';
import type { FakeHelpdesk } from './tickets';

const emptyReading = (ticket: Ticket): Reading => ({
  ticketKey: ticketKey(ticket),
  fingerprint: ticket.fingerprint,
  heat: 0,
  heatLevel: 'unsure',
  trend: 'steady',
  findings: [],
  asks: [],
  nouns: [],
  promises: [],
  messages: [],
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the helpdesk would have the view say, in the words of `saidBy`. */
export function sayTruth(helpdesk: FakeHelpdesk, host: string): string {
  const { truth } = helpdesk;
  if (truth.shows !== 'ticket') return truth.shows;
  const { ticket } = truth;
  const messages = ticket.messages.slice(host === 'zendesk' ? ticket.folded : 0);
  return [ticket.id, ticket.subject, ticket.requester, ...messages.map(({ author, text }) => `${author}: ${text}`)].join(' | ');
}

/** What a view says, in one line. */
export function saidBy(view: PageView): string {
  if (view.state === 'none') return 'none';
  const { ticket } = view;
  const lines = ticket.messages.map(({ author, text }) => `${author}: ${text}`);
  return [ticket.id, ticket.subject, ticket.requester?.name, ...lines].join(' | ');
}

/** What is wrong with showing this view now, or undefined. A text may be as old as the last look at the page, but never another ticket's. */
function faultOf(view: PageView, helpdesk: FakeHelpdesk): string | undefined {
  if (view.state === 'none') return undefined;
  const { truth } = helpdesk;
  if (truth.shows === 'switching' && view.ticket.id === String(truth.still)) return undefined;
  if (truth.shows !== 'ticket') return `shows ${view.ticket.id} while the page is ${truth.shows}`;
  const { ticket } = truth;
  if (view.ticket.id !== String(ticket.id)) return `shows ${view.ticket.id} instead of ${ticket.id}`;
  if (view.ticket.subject !== undefined && view.ticket.subject !== ticket.subject) return `subject ${view.ticket.subject} in ${ticket.id}`;
  const name = view.ticket.requester?.name;
  if (name !== undefined && name !== ticket.requester) return `requester ${name} in ${ticket.id}`;
  const foreign = view.ticket.messages.find(({ text }) => /^T\d/.test(text) && !text.startsWith(`T${ticket.id} `));
  return foreign && `"${foreign.text}" in ${ticket.id}`;
}

/**
 * Walks through a made-up helpdesk and watches it with the real watcher. Every view is judged at the moment at which it
 * is shown, and again right after each step; every few steps the page comes to rest and the view must say all of it.
 * Returns what went wrong, with the step.
 */
export async function walk(kind: 'zendesk' | 'freshdesk', seed: number, steps: number): Promise<string[]> {
  const choices = new Choices(seed);
  const helpdesk: FakeHelpdesk = kind === 'zendesk' ? new FakeZendesk(choices) : new FakeFreshdesk(choices);
  const ends = new AbortController();
  const ask = async (ticket: Ticket) => {
    await wait(choices.below(40));
    return emptyReading(ticket);
  };
  const page = new WatchedPage(document, ask, ends.signal);
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', () => page.addressChanged());
  const faults: string[] = [];
  let step = 0;
  let name = 'start';
  const judge = (when: string) => {
    const fault = faultOf(page.view, helpdesk);
    if (fault) faults.push(`step ${step} ${name}, ${when}: ${fault}`);
  };
  page.onView(() => judge('at a new view'));
  for (step = 1; step <= steps && faults.length < 5; step++) {
    name = helpdesk.anyStep();
    judge('right after it');
    await wait(choices.of([0, 0, 10, 30, 120, 260]));
    if (step % 5 !== 0) continue;
    helpdesk.settle();
    name = 'at rest';
    const wanted = () => sayTruth(helpdesk, kind);
    for (let tries = 0; tries < 80 && saidBy(page.view) !== wanted(); tries++) await wait(50);
    if (saidBy(page.view) !== wanted()) faults.push(`step ${step}: the page is "${wanted()}" and the view "${saidBy(page.view)}"`);
  }
  ends.abort();
  return faults;
}
