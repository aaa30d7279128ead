import type { NoTicketReason, PageView } from '@/utils/ticket/page-view';
import type { Span } from '@/utils/ticket/span';
import type { Gap, PartHealth } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';
import type { Adapter, FetchedMessage, PageAt, Pane, ReplyBoxPlace } from './adapters/adapter';
import { adapterFor } from './adapters/adapter-for';
import { type PageReadout, TicketReader } from './ticket-read';
import { PageMutations } from './watch-mutations';
import { type AskReader, ViewHolder } from './watch-view';

/** A change is looked at this long after it; changes in between are looked at together. Milliseconds. */
const DEBOUNCE = 180;
/** A page whose looks take long is looked at less often, but never less than this. Milliseconds. */
const LONGEST_DEBOUNCE = 1000;
/** Longest piece of work before the page gets its turn, in milliseconds. */
const SLICE = 10;
/** After a switch, fields that the page has not redrawn are believed once this time has passed. */
const SETTLE = 1500;
/** A ticket pane that stays without messages is empty after this time, and a page without a pane unrecognised. */
const GRACE = { empty: 1200, absent: 3000 };

/** While a ticket is loading it is looked at this often, for no longer than that: some pages change nothing when they are done. */
const RECHECK = 400;
const LONGEST_LOADING = 20_000;

/** Gaps that say that there are messages although none could be read. */
const UNREAD_MESSAGES: readonly Gap['kind'][] = ['folded_messages', 'unknown_authors', 'unreadable_messages'];

interface OpenTicket {
  adapter: Adapter;
  id: string;
  key: string;
  /** When the address began to name this ticket. */
  since: number;
  /** True when another ticket was open in this document before. */
  switched: boolean;
  wasRead: boolean;
  /** When the ticket could last be read, or when it was opened. */
  wellAt: number;
  fetched: readonly FetchedMessage[];
}

/**
 * Watches one page for its open ticket. Everything that stands in the page (badge, highlights, insertion, panel link)
 * is given this and nothing else, and asks it anew whenever it acts.
 */
export class WatchedPage {
  readonly reader = new TicketReader();
  private readonly views: ViewHolder;
  private readonly mutations: PageMutations;
  private open: OpenTicket | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private again = false;
  private isOff = false;
  private followed = false;
  /** Milliseconds that the last look took once everything had been read. */
  private lookCost = 0;

  constructor(
    private readonly document: Document,
    ask: AskReader,
    readonly signal: AbortSignal,
  ) {
    this.views = new ViewHolder(ask, (key) => this.isOpen(key), signal);
    this.mutations = new PageMutations(document, this.reader.records, () => this.pageChanged());
    document.addEventListener('visibilitychange', () => this.visibilityChanged(), { signal });
    // Of two reply boxes the one that the agent is in counts, and focus changes nothing else in a page.
    document.addEventListener('focusin', () => this.isAwake && this.schedule(this.pace), { signal });
    signal.addEventListener('abort', () => this.rest());
    if (this.isAwake) this.wake();
  }

  get view(): PageView {
    return this.views.view;
  }

  /** Calls with each new view until the page or the given signal ends. */
  onView(listener: (view: PageView) => void, signal?: AbortSignal) {
    this.views.listen(listener, signal);
  }

  /** True when the page shows exactly this ticket at this moment: looked up now, not remembered. */
  isOpen(key: string): boolean {
    const named = this.named();
    return (
      named !== undefined &&
      named.key === key &&
      this.views.ticket !== undefined &&
      named.adapter.findPane(this.at(), named.id).pane !== undefined
    );
  }

  /** The pane of the open ticket, looked up now. */
  findPane(): { adapter: Adapter; pane: Pane } | undefined {
    const named = this.named();
    const pane = named?.adapter.findPane(this.at(), named.id).pane;
    return named && pane && { adapter: named.adapter, pane };
  }

  /**
   * The reply box of the open ticket, looked up now: editors are replaced when the ticket or the channel changes.
   * Of several, the one that holds `lastFocused`.
   */
  findReplyBox(lastFocused?: Element): ReplyBoxPlace | undefined {
    const found = this.findPane();
    return found?.adapter.findReplyBox(found.pane, lastFocused);
  }

  /** The page's own button that opens a reply box. */
  findReplyOpener(): HTMLElement | undefined {
    const found = this.findPane();
    return found?.adapter.findReplyOpener(found.pane);
  }

  /** Where spans of a message's text stand in the page; empty when the message has changed or is not in the page. */
  rangesFor(messageId: string, spans: readonly Span[]): Range[] {
    this.mutations.drain();
    return this.reader.rangesFor(messageId, spans);
  }

  /** The message's element in the page, to scroll to. */
  elementOf(messageId: string): Element | undefined {
    return this.reader.elementOf(messageId);
  }

  /** Switches Evenkeel off or on for this page. */
  setOff(off: boolean) {
    if (off === this.isOff) return;
    this.isOff = off;
    if (off) {
      this.rest();
      this.views.showNone('off', adapterFor(this.at())?.helpdesk, []);
    } else if (this.isAwake) this.wake();
  }

  /** A panel that stands in a tab of its own looks at this page although it is hidden behind it. */
  follow() {
    if (this.followed) return;
    this.followed = true;
    if (this.isAwake) this.wake();
  }

  /** The address may have changed; believed at once, long before the page redraws. */
  addressChanged() {
    if (!this.isAwake) return;
    if (this.noticeSwitch()) this.schedule(DEBOUNCE);
  }

  /** Reads folded messages through the helpdesk's own API: the agent asked for it. */
  async readAll(key: string): Promise<{ read: number } | { failed: 'not_supported' | 'not_reachable' }> {
    const open = this.open;
    if (!open || open.key !== key || !open.adapter.fetchAll) return { failed: 'not_supported' };
    if (open.fetched.length === 0) {
      try {
        open.fetched = await open.adapter.fetchAll(
          this.at(),
          open.id,
          AbortSignal.any([this.signal, AbortSignal.timeout(20_000)]),
        );
      } catch {
        return { failed: 'not_reachable' };
      }
    }
    if (this.open !== open) return { failed: 'not_reachable' };
    await this.look();
    return { read: open.fetched.length };
  }

  private get isAwake(): boolean {
    return !this.signal.aborted && !this.isOff && (this.followed || this.document.visibilityState !== 'hidden');
  }

  private at(): PageAt {
    return { document: this.document, url: new URL(this.document.location.href) };
  }

  private named(): { adapter: Adapter; id: string; key: string } | undefined {
    const page = this.at();
    const adapter = adapterFor(page);
    const id = adapter?.ticketId(page);
    return adapter && id ? { adapter, id, key: ticketKey({ helpdesk: adapter.helpdesk, host: page.url.host, id }) } : undefined;
  }

  private wake() {
    this.reader.records.forgetAll();
    this.mutations.start();
    this.noticeSwitch();
    this.schedule(0);
  }

  private rest() {
    this.mutations.stop();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private visibilityChanged() {
    if (this.isAwake) this.wake();
    else this.rest();
  }

  private pageChanged() {
    this.noticeSwitch();
    this.schedule(this.pace);
  }

  /** Looking takes the page no more than one part in twenty of its time, however long the ticket is. */
  private get pace(): number {
    return Math.max(DEBOUNCE, Math.min(LONGEST_DEBOUNCE, this.lookCost * 20));
  }

  /** Not put off by further changes: a page that never stands still is looked at just as often. */
  private schedule(wait: number) {
    if (this.timer !== undefined && wait > 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.look();
    }, wait);
  }

  /** Takes the ticket away from every view at the moment at which the address names another. */
  private noticeSwitch(): boolean {
    const named = this.named();
    if (named?.key === this.open?.key) return false;
    const before = this.open;
    if (before) this.claimShown(before);
    this.open = named && {
      ...named,
      since: performance.now(),
      switched: before !== undefined,
      wasRead: false,
      wellAt: performance.now(),
      fetched: [],
    };
    const helpdesk = named?.adapter.helpdesk ?? adapterFor(this.at())?.helpdesk;
    this.views.showNone(named ? 'loading' : 'not_a_ticket', helpdesk, []);
    return true;
  }

  private claimShown(before: OpenTicket) {
    const shown = before.adapter.findItems({ scope: this.document.body, generation: 0, named: false });
    if (shown) this.reader.claim(shown.elements, before.key);
  }

  /** One look at the page, in slices. Runs once at a time; a second call makes it run once more. */
  private async look(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    try {
      do {
        this.again = false;
        await this.lookOnce();
      } while (this.again && this.isAwake);
    } finally {
      this.running = false;
    }
  }

  private async lookOnce() {
    if (!this.isAwake) return;
    this.noticeSwitch();
    const open = this.open;
    if (!open) {
      this.views.showNone('not_a_ticket', adapterFor(this.at())?.helpdesk, []);
      return;
    }
    const steps = this.reader.read({
      adapter: open.adapter,
      ticketId: open.id,
      page: () => this.at(),
      settled: () => !open.switched || performance.now() - open.since > SETTLE,
      fetched: open.fetched,
    });
    for (;;) {
      this.mutations.drain();
      const until = performance.now() + SLICE;
      let began = performance.now();
      let step = steps.next();
      while (!step.done && performance.now() < until) {
        began = performance.now();
        step = steps.next();
      }
      this.lookCost = performance.now() - began;
      if (this.named()?.key !== open.key) {
        this.pageChanged();
        return;
      }
      if (step.done) {
        this.conclude(open, step.value);
        return;
      }
      await pause();
      if (!this.isAwake) return;
    }
  }

  private conclude(open: OpenTicket, readout: PageReadout) {
    const troubled = performance.now() - open.wellAt;
    const { ticket } = readout;
    if (!ticket) {
      const wait = this.saysLoading(open.adapter) ? LONGEST_LOADING : GRACE.absent;
      const late = troubled > wait;
      this.showTrouble(open, late ? (open.wasRead ? 'gone' : 'unrecognised') : 'loading', readout.health);
      return;
    }
    if (ticket.messages.length === 0 && ticket.gaps.every(({ kind }) => !UNREAD_MESSAGES.includes(kind))) {
      const late = troubled > GRACE.empty && !readout.loading;
      this.showTrouble(open, late ? 'empty' : 'loading', ticket.health);
      return;
    }
    open.wasRead = true;
    open.wellAt = performance.now();
    this.views.showTicket(ticket);
    if (readout.unsettled) this.schedule(SETTLE);
  }

  /** A page that has no pane yet may still show its own loading mark. */
  private saysLoading(adapter: Adapter): boolean {
    return adapter.isLoading({ scope: this.document.body, generation: 0, named: false });
  }

  private showTrouble(open: OpenTicket, reason: NoTicketReason, health: PartHealth[]) {
    this.views.showNone(reason, open.adapter.helpdesk, health);
    if (reason === 'loading' && performance.now() - open.wellAt < LONGEST_LOADING) this.schedule(RECHECK);
  }
}

/** Lets the page have its turn. */
function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
