import type { FirstSuggestion } from '@/utils/ticket/first-suggestion';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { PageView } from '@/utils/ticket/page-view';
import type { Reading } from '@/utils/ticket/reading';
import type { BadgePlace } from '@/utils/ticket/site-settings';
import type { Helpdesk, Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';
import { copyText } from './badge-copy';
import { type BadgeFace, type FaceLine, faceOf } from './badge-face';
import { BadgeFrame } from './badge-frame';
import { makePopover, type Offer, type Popover } from './badge-popover';
import { insertWords } from './badge-words';

/** What the badge asks of the rest of the extension. */
export interface BadgePorts {
  suggest(ticket: Ticket, reading: Reading): Promise<FirstSuggestion | null>;
  insert(ticketKey: string, text: string): Promise<InsertOutcome>;
  undo(ticketKey: string, undoId: string): Promise<{ undone: boolean }>;
  used(use: { ticketKey: string; phraseId: string; undone: boolean }): void;
  openPanel(): Promise<{ opened: boolean }>;
  /** False where the browser opens the panel only from its own buttons. */
  readonly canOpenPanel: boolean;
  keepPlace(place: BadgePlace): void;
  setSiteOff(off: boolean): void;
  endSelection(): void;
  /** Lights up a line's evidence in the page; nothing for `undefined`. */
  pointAt(line: FaceLine | undefined): void;
  replyBox(): HTMLElement | undefined;
}

interface LastInsert {
  ticketKey: string;
  phraseId: string;
  undoId: string;
}

/** The badge of one page: shows each view, and does what the rep asks of it. */
export class Badge {
  private readonly popover: Popover;
  private readonly frame: BadgeFrame;
  private view: PageView | undefined;
  private face: BadgeFace | undefined;
  private offer: Offer = { state: 'none' };
  private last: LastInsert | undefined;

  constructor(
    document: Document,
    private readonly ports: BadgePorts,
    signal: AbortSignal,
  ) {
    this.popover = makePopover({
      insert: () => void this.insert(),
      copy: () => void this.copy(),
      undo: () => void this.undo(),
      openPanel: () => void this.openPanel(),
      canOpenPanel: ports.canOpenPanel,
      switchOff: () => this.switchOff(),
      pointAt: (line) => ports.pointAt(line),
    });
    this.frame = new BadgeFrame(document, this.popover, signal, {
      opening: () => void this.lookForOffer(),
      closed: () => this.closed(),
      openPanel: () => void this.openPanel(),
      canOpenPanel: ports.canOpenPanel,
      keepPlace: (place) => this.ports.keepPlace(place),
      replyBox: () => this.ports.replyBox(),
    });
  }

  /** Shows a view. What belongs to another ticket is gone before anything else happens. */
  show(view: PageView) {
    const before = this.view;
    this.view = view;
    this.face = faceOf(view);
    const sameTicket = keyOf(before) !== undefined && keyOf(before) === keyOf(view);
    if (!sameTicket) {
      this.frame.close();
      this.closed();
    }
    if (!this.face) {
      this.frame.hide();
      return;
    }
    const helpdesk = helpdeskOf(view);
    this.popover.show(this.face, helpdesk === 'selection');
    this.frame.show(this.face, helpdesk);
    if (!sameTicket || stampOf(before) !== stampOf(view)) this.setOffer({ state: 'none' });
    if (this.frame.isOpen) void this.lookForOffer();
  }

  /** The place that the rep moved the badge to, here or in another tab. */
  setPlace(place: BadgePlace | null) {
    this.frame.setPlace(place);
  }

  /** Goes to the badge by the keyboard, and opens it. */
  goTo() {
    if (this.face) this.frame.openByKeyboard();
  }

  /** Shows the popover without taking the focus. */
  open() {
    if (this.face) this.frame.open();
  }

  /** The first press shows the suggestion, the next one inserts it: nothing goes into a reply unseen. */
  takeFirstSuggestion() {
    if (this.frame.isOpen && this.offer.state === 'offered') void this.insert();
    else this.open();
  }

  /** Takes everything away but one line, for a script that an update has cut off. */
  showOrphaned() {
    this.frame.showOrphaned('Evenkeel was updated. Reload this page when nothing in it is unsaved.');
  }

  private setOffer(offer: Offer) {
    this.offer = offer;
    this.popover.offer(offer);
    this.frame.placePopover();
  }

  private say(words: string, canUndo = false) {
    this.popover.say(words, canUndo);
    this.frame.placePopover();
  }

  /** The next opening starts afresh: what was inserted is behind the rep. */
  private closed() {
    this.ports.pointAt(undefined);
    this.popover.say('');
    this.last = undefined;
    if (this.offer.state === 'taken') this.setOffer({ state: 'none' });
  }

  private async lookForOffer() {
    const { view } = this;
    // What was not read, and a person at risk, get no ready-made answer.
    if (view?.state !== 'ready' || this.face?.heat === undefined || this.offer.state !== 'none') return;
    this.setOffer({ state: 'looking' });
    const suggestion = await this.ports.suggest(view.ticket, view.reading).catch(() => null);
    if (stampOf(this.view) !== stampOf(view)) return;
    this.setOffer(suggestion ? { state: 'offered', suggestion, replyBox: view.ticket.replyBox } : { state: 'none' });
  }

  /** The offer with the ticket that it was made for, if that ticket is still the one that is shown. */
  private current(): { key: string; suggestion: FirstSuggestion } | undefined {
    const key = keyOf(this.view);
    return key !== undefined && this.offer.state === 'offered' ? { key, suggestion: this.offer.suggestion } : undefined;
  }

  private async insert() {
    const now = this.current();
    if (!now) return;
    const { key, suggestion } = now;
    const outcome = await this.ports.insert(key, suggestion.text);
    if (keyOf(this.view) !== key) return;
    if (outcome.outcome === 'inserted') {
      this.last = { ticketKey: key, phraseId: suggestion.phraseId, undoId: outcome.undoId };
      this.ports.used({ ticketKey: key, phraseId: suggestion.phraseId, undone: false });
      this.setOffer({ state: 'taken' });
      this.say(insertWords(outcome), true);
      return;
    }
    const copied = outcome.reason !== 'other_ticket' && (await copyText(suggestion.text));
    if (copied) this.ports.used({ ticketKey: key, phraseId: suggestion.phraseId, undone: false });
    this.say(insertWords(copied ? { outcome: 'copied', reason: outcome.reason } : outcome));
  }

  private async copy() {
    const now = this.current();
    if (!now) return;
    const copied = await copyText(now.suggestion.text);
    if (copied) this.ports.used({ ticketKey: now.key, phraseId: now.suggestion.phraseId, undone: false });
    this.say(copied ? 'Copied.' : 'The browser did not let this be copied. Open the panel to copy it there.');
  }

  private async undo() {
    const { last } = this;
    if (!last) return;
    this.last = undefined;
    const { undone } = await this.ports.undo(last.ticketKey, last.undoId);
    if (undone) this.ports.used({ ticketKey: last.ticketKey, phraseId: last.phraseId, undone: true });
    this.say(undone ? 'Taken out again.' : 'Your text has changed since, so it was left as it is.');
  }

  private switchOff() {
    if (this.view && helpdeskOf(this.view) === 'selection') this.ports.endSelection();
    else this.ports.setSiteOff(this.face?.state !== 'off');
  }

  private async openPanel() {
    const { opened } = await this.ports.openPanel().catch(() => ({ opened: false }));
    if (opened) {
      this.frame.close();
      return;
    }
    this.frame.open();
    this.say('Your browser opens the panel only from its own toolbar: press the Evenkeel button there.');
  }
}

function helpdeskOf(view: PageView): Helpdesk | undefined {
  return view.state === 'none' ? view.helpdesk : view.ticket.helpdesk;
}

function keyOf(view: PageView | undefined): string | undefined {
  return view && view.state !== 'none' ? ticketKey(view.ticket) : undefined;
}

/** Equal for views of one version of one ticket. */
function stampOf(view: PageView | undefined): string | undefined {
  return view?.state === 'ready' ? `${keyOf(view)} ${view.reading.fingerprint}` : undefined;
}
