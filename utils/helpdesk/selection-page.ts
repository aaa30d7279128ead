import type { PageView } from '@/utils/ticket/page-view';
import type { Span } from '@/utils/ticket/span';
import { ticketKey } from '@/utils/ticket/ticket-key';
import type { ReplyPlace } from './insert-text';
import { selectionTarget } from './selection-target';
import { selectionReader } from './shared-parts';
import { rangesOf, stillStands } from './text-ranges';
import type { TextPiece } from './text-walk';
import type { WatchedPage } from './watch-page';
import { type AskReader, ViewHolder } from './watch-view';

interface Selected {
  views: ViewHolder;
  key?: string;
  messageId: string | undefined;
  text: string;
  pieces: TextPiece[];
  /** The page's ticket, and the address, when the selection was read: with another one it has nothing to do. */
  over: string | undefined;
  address: string;
  end: AbortController;
}

/**
 * What the tab shows: the page's ticket, or for a while the words that the rep selected. Everything that stands in the
 * page is given this, so that the badge, the highlights, the insertion and the panel always speak of the same thing.
 */
export class ShownPage {
  private selected: Selected | undefined;
  private readonly listeners = new Set<(view: PageView) => void>();

  constructor(
    readonly page: WatchedPage,
    private readonly document: Document,
    private readonly ask: AskReader,
  ) {
    page.onView((view) => this.pageShows(view));
    page.signal.addEventListener('abort', () => {
      this.selected?.end.abort();
      this.listeners.clear();
    });
  }

  get signal(): AbortSignal {
    return this.page.signal;
  }

  get view(): PageView {
    return this.selected?.views.view ?? this.page.view;
  }

  onView(listener: (view: PageView) => void) {
    this.listeners.add(listener);
  }

  isOpen(key: string): boolean {
    const { selected } = this;
    if (!selected) return this.page.isOpen(key);
    return (
      selected.key === key && selected.address === this.document.location.href && stillStands(selected.text, selected.pieces)
    );
  }

  findReplyBox(lastFocused?: Element): ReplyPlace | undefined {
    return this.selected ? selectionTarget(this.document, lastFocused) : this.page.findReplyBox(lastFocused);
  }

  findReplyOpener(): HTMLElement | undefined {
    return this.selected ? undefined : this.page.findReplyOpener();
  }

  rangesFor(messageId: string, spans: readonly Span[]): Range[] {
    const { selected } = this;
    if (!selected) return this.page.rangesFor(messageId, spans);
    const stands = messageId === selected.messageId && stillStands(selected.text, selected.pieces);
    return stands ? rangesOf(selected.pieces, spans) : [];
  }

  addressChanged() {
    this.page.addressChanged();
    if (this.selected && this.selected.address !== this.document.location.href) this.endSelection();
  }

  /**
   * Reads what is selected now instead of the page's ticket. The part that reads must have been put into the page before.
   * @param fallback what the browser itself says is selected
   */
  readSelection(lastFocused: Element | undefined, fallback?: string) {
    const hasReplyBox = selectionTarget(this.document, lastFocused) !== undefined;
    const { ticket, pieces = [] } = selectionReader()?.(this.document, fallback, hasReplyBox) ?? {};
    const end = new AbortController();
    const key = ticket && ticketKey(ticket);
    const views = new ViewHolder(this.ask, (asked) => asked === key, end.signal);
    this.selected?.end.abort();
    this.selected = {
      views,
      ...(key !== undefined && { key }),
      messageId: ticket?.messages[0]?.id,
      text: ticket?.messages[0]?.text ?? '',
      pieces,
      over: keyOf(this.page.view),
      address: this.document.location.href,
      end,
    };
    views.listen((view) => this.tell(view));
    if (ticket) views.showTicket(ticket);
    else views.showNone('nothing_selected', 'selection', []);
  }

  /** Back to the page's own ticket. */
  endSelection() {
    if (!this.selected) return;
    this.selected.end.abort();
    this.selected = undefined;
    this.tell(this.page.view);
  }

  private pageShows(view: PageView) {
    if (!this.selected) this.tell(view);
    else if (keyOf(view) !== this.selected.over) this.endSelection();
  }

  private tell(view: PageView) {
    for (const listener of this.listeners) listener(view);
  }
}

function keyOf(view: PageView): string | undefined {
  return view.state === 'none' ? undefined : ticketKey(view.ticket);
}
