import type { NoTicketReason, PageView } from '@/utils/ticket/page-view';
import type { Reading } from '@/utils/ticket/reading';
import type { PartHealth, Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';

/** Asks the background for a reading; may be asked again at any time. */
export type AskReader = (ticket: Ticket) => Promise<Reading>;

/** Milliseconds between two attempts when the background did not answer; the last one repeats. */
const RETRIES = [300, 1000, 3000, 10_000];

/**
 * What the page shows, as one value that only moves forward: a ticket is first being read, then ready, and a reading
 * that comes late for another ticket or another version of it is dropped.
 */
export class ViewHolder {
  private current: PageView = { state: 'none', reason: 'loading', health: [] };
  private stamp = '';
  private readonly listeners = new Set<(view: PageView) => void>();
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: AskReader,
    /** False once the ticket is no longer the one that the page shows. */
    private readonly isOpen: (key: string) => boolean,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.retry);
      this.listeners.clear();
    });
  }

  get view(): PageView {
    return this.current;
  }

  get ticket(): Ticket | undefined {
    return this.current.state === 'none' ? undefined : this.current.ticket;
  }

  listen(listener: (view: PageView) => void, signal?: AbortSignal) {
    this.listeners.add(listener);
    signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }

  showNone(reason: NoTicketReason, helpdesk: Ticket['helpdesk'] | undefined, health: PartHealth[]) {
    this.set({ state: 'none', reason, ...(helpdesk && { helpdesk }), health });
  }

  /** Shows this version of the ticket; the reading is kept where nothing that it depends on has changed. */
  showTicket(ticket: Ticket) {
    const same = this.ticket?.fingerprint === ticket.fingerprint && ticketKey(this.ticket) === ticketKey(ticket);
    if (same && this.current.state === 'ready') {
      this.set({ state: 'ready', ticket, reading: this.current.reading });
      return;
    }
    this.set({ state: 'reading', ticket });
    if (!same) this.read(ticket, 0);
  }

  private read(ticket: Ticket, attempt: number) {
    clearTimeout(this.retry);
    const awaited = () =>
      this.current.state === 'reading' &&
      this.current.ticket.fingerprint === ticket.fingerprint &&
      this.isOpen(ticketKey(ticket));
    this.ask(ticket).then(
      (reading) => {
        if (!awaited() || this.current.state !== 'reading') return;
        if (reading?.fingerprint !== ticket.fingerprint) this.readLater(ticket, attempt);
        else this.set({ state: 'ready', ticket: this.current.ticket, reading });
      },
      () => {
        if (awaited()) this.readLater(ticket, attempt);
      },
    );
  }

  private readLater(ticket: Ticket, attempt: number) {
    const wait = RETRIES[Math.min(attempt, RETRIES.length - 1)];
    this.retry = setTimeout(() => this.read(ticket, attempt + 1), wait);
  }

  private set(view: PageView) {
    const stamp = stampOf(view);
    if (stamp === this.stamp) return;
    this.stamp = stamp;
    this.current = view;
    for (const listener of this.listeners) listener(view);
  }
}

/** Equal for views that say the same. */
function stampOf(view: PageView): string {
  if (view.state === 'none') return JSON.stringify(view);
  const { messages: _, ...ticket } = view.ticket;
  return view.state + JSON.stringify(ticket);
}
