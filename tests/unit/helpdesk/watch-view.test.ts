import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewHolder } from '@/utils/helpdesk/watch-view';
import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';

const ticketOf = (id: string, fingerprint: string, more: Partial<Ticket> = {}): Ticket => ({
  helpdesk: 'zendesk',
  host: 'acme.zendesk.com',
  id,
  channel: 'email',
  messages: [],
  gaps: [],
  health: [],
  replyBox: { open: false, visibility: 'unknown' },
  fingerprint,
  ...more,
});

const readingOf = (ticket: Ticket): Reading => ({
  ticketKey: ticketKey(ticket),
  fingerprint: ticket.fingerprint,
  heat: 1,
  heatLevel: 'sure',
  trend: 'steady',
  findings: [],
  asks: [],
  nouns: [],
  promises: [],
  messages: [],
});

/** A reader whose answers come when the test says so. */
function slowReader() {
  const asked: { ticket: Ticket; answer(reading?: Reading): void; fail(): void }[] = [];
  const ask = (ticket: Ticket) =>
    new Promise<Reading>((resolve, reject) => {
      asked.push({ ticket, answer: (reading = readingOf(ticket)) => resolve(reading), fail: () => reject(new Error('stopped')) });
    });
  return { asked, ask };
}

describe('the view of a page', () => {
  const ends = new AbortController();
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const settle = () => vi.advanceTimersByTimeAsync(0);

  it('drops a reading that comes late for another ticket', async () => {
    const { asked, ask } = slowReader();
    const views = new ViewHolder(ask, () => true, ends.signal);
    views.showTicket(ticketOf('1', 'a'));
    views.showTicket(ticketOf('2', 'b'));
    asked[0]!.answer();
    await settle();
    expect(views.view).toMatchObject({ state: 'reading', ticket: { id: '2' } });
    asked[1]!.answer();
    await settle();
    expect(views.view).toMatchObject({ state: 'ready', reading: { fingerprint: 'b' } });
  });

  it('drops a reading of an older version, and one for a ticket that is no longer open', async () => {
    const { asked, ask } = slowReader();
    let open = true;
    const views = new ViewHolder(ask, () => open, ends.signal);
    views.showTicket(ticketOf('1', 'a'));
    views.showTicket(ticketOf('1', 'b'));
    asked[0]!.answer();
    await settle();
    expect(views.view.state).toBe('reading');
    open = false;
    asked[1]!.answer();
    await settle();
    expect(views.view.state).toBe('reading');
  });

  it('keeps the reading when only the reply box has changed', async () => {
    const { asked, ask } = slowReader();
    const views = new ViewHolder(ask, () => true, ends.signal);
    views.showTicket(ticketOf('1', 'a'));
    asked[0]!.answer();
    await settle();
    views.showTicket(ticketOf('1', 'a', { replyBox: { open: true, visibility: 'internal' } }));
    expect(views.view).toMatchObject({ state: 'ready', ticket: { replyBox: { open: true } } });
    expect(asked).toHaveLength(1);
  });

  it('asks again when the background was stopped, and shows its answer', async () => {
    const { asked, ask } = slowReader();
    const views = new ViewHolder(ask, () => true, ends.signal);
    views.showTicket(ticketOf('1', 'a'));
    asked[0]!.fail();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
    asked[1]!.answer();
    await settle();
    expect(views.view.state).toBe('ready');
  });

  it('says each thing once', async () => {
    const views = new ViewHolder(
      () => new Promise(() => {}),
      () => true,
      ends.signal,
    );
    const said: string[] = [];
    views.listen((view) => said.push(view.state));
    views.showTicket(ticketOf('1', 'a'));
    views.showTicket(ticketOf('1', 'a'));
    views.showNone('not_a_ticket', 'zendesk', []);
    views.showNone('not_a_ticket', 'zendesk', []);
    expect(said).toEqual(['reading', 'none']);
  });
});
