import type { BadgePlace } from '@/utils/ticket/site-settings';
import type { Helpdesk } from '@/utils/ticket/ticket';
import { boxesToAvoid } from './badge-avoid';
import { button, el } from './badge-dom';
import type { BadgeFace } from './badge-face';
import { keepKeys } from './badge-keys';
import { type Mover, makeMovable } from './badge-move';
import { makePill, type Pill } from './badge-pill';
import { type Box, fractionOf, freePlace, type Point, pointOf } from './badge-place';
import type { Popover } from './badge-popover';
import { BADGE_STYLE } from './badge-style';
import { watchTheme } from './badge-theme';

interface FrameEvents {
  /** The rep is about to open the popover, or has opened it. */
  opening(): void;
  closed(): void;
  openPanel(): void;
  readonly canOpenPanel: boolean;
  keepPlace(place: BadgePlace): void;
  replyBox(): HTMLElement | undefined;
}

/** Distance of the badge from the corner where it stands when no reply box is open. */
const CORNER = 24;

/** The badge's host element, its place in the window, and the opening and closing of its popover. */
export class BadgeFrame {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly pill: Pill;
  private readonly mover: Mover;
  private readonly watcher: ResizeObserver;
  private watched: Element | undefined;
  private helpdesk: Helpdesk | undefined;
  private place: BadgePlace | null = null;
  private at: Point = { left: 0, top: 0 };
  private returnTo: HTMLElement | undefined;
  private planned = false;

  constructor(
    private readonly document: Document,
    private readonly popover: Popover,
    private readonly signal: AbortSignal,
    private readonly events: FrameEvents,
  ) {
    this.host = document.createElement('evenkeel-badge');
    this.root = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BADGE_STYLE);
    this.root.adoptedStyleSheets = [sheet];
    this.pill = makePill({
      open: (event) => this.pressed(event),
      openPanel: () => events.openPanel(),
      canOpenPanel: events.canOpenPanel,
    });
    this.root.append(this.pill.element, popover.element);
    this.mover = makeMovable(
      this.pill.main,
      () => this.at,
      (wish, done) => this.moved(wish, done),
      signal,
    );
    this.watcher = new ResizeObserver(() => this.plan());
    this.watcher.observe(this.host);
    this.listen();
    signal.addEventListener('abort', () => this.end());
  }

  get isOpen(): boolean {
    return !this.popover.element.hidden;
  }

  show(face: BadgeFace, helpdesk: Helpdesk | undefined) {
    this.helpdesk = helpdesk;
    this.host.dataset.state = face.state;
    if (face.ticketId === undefined) delete this.host.dataset.ticket;
    else this.host.dataset.ticket = face.ticketId;
    this.pill.show(face);
    this.host.hidden = false;
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    this.plan();
  }

  hide() {
    this.close();
    this.host.remove();
  }

  setPlace(place: BadgePlace | null) {
    this.place = place;
    this.plan();
  }

  open() {
    if (this.isOpen) return;
    this.popover.element.hidden = false;
    this.pill.main.setAttribute('aria-expanded', 'true');
    this.events.opening();
    this.placePopover();
  }

  /** Opens and takes the focus, which goes back to where it was on closing. */
  openByKeyboard() {
    const active = this.document.activeElement as HTMLElement | null;
    if (active !== this.host) this.returnTo = active ?? undefined;
    this.open();
    this.popover.firstAction().focus();
  }

  close() {
    if (!this.isOpen) return;
    const hadFocus = this.root.activeElement !== null;
    this.popover.element.hidden = true;
    this.pill.main.setAttribute('aria-expanded', 'false');
    this.events.closed();
    if (hadFocus) (this.returnTo?.isConnected ? this.returnTo : this.pill.main).focus();
    this.returnTo = undefined;
  }

  /** Beside the badge, on the side that has room. */
  placePopover() {
    if (!this.isOpen) return;
    const { element } = this.popover;
    const pill = this.host.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.document.documentElement;
    const above = pill.top - height - 6;
    const top = above >= 8 || pill.bottom + height + 14 > clientHeight ? Math.max(8, above) : pill.bottom + 6;
    const left = Math.max(8, Math.min(pill.right - width, clientWidth - width - 8));
    element.style.top = `${top}px`;
    element.style.left = `${left}px`;
  }

  /** The last thing that a cut-off script shows: one line, and a button that takes it away. */
  showOrphaned(words: string) {
    delete this.host.dataset.ticket;
    this.host.dataset.state = 'off';
    const line = el('p', { role: 'status', class: 'line' }, words);
    const box = el(
      'div',
      { class: 'popover' },
      line,
      el(
        'div',
        { class: 'actions' },
        button('Close', () => this.host.remove()),
      ),
    );
    box.style.position = 'static';
    this.root.replaceChildren(box);
    this.document.documentElement.append(this.host);
    this.stand({ left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY });
  }

  private listen() {
    const view = this.document.defaultView!;
    const { signal } = this;
    watchTheme(
      this.document,
      (theme) => {
        this.host.dataset.theme = theme;
      },
      signal,
    );
    keepKeys(this.host, (event) => this.key(event), signal);
    for (const type of ['pointerenter', 'focus']) {
      this.pill.main.addEventListener(type, () => this.events.opening(), { signal });
    }
    view.addEventListener('resize', () => this.plan(), { signal, passive: true });
    this.document.addEventListener('focusin', () => this.plan(), { signal, passive: true });
    this.document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target !== this.host) this.close();
      },
      { signal, capture: true, passive: true },
    );
  }

  private end() {
    this.watcher.disconnect();
    this.hide();
  }

  private pressed(event: MouseEvent) {
    if (this.mover.wasDragged()) return;
    if (this.isOpen) this.close();
    // A click without a pointer came from the keyboard, which then goes on in the popover.
    else if (event.detail === 0) this.openByKeyboard();
    else this.open();
  }

  private key(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (this.root.activeElement === this.pill.main && this.mover.byKey(event)) event.preventDefault();
  }

  private moved(wish: Point, done: boolean) {
    this.stand(wish);
    if (!done) return;
    this.place = fractionOf(this.at, this.size(), this.window());
    this.events.keepPlace(this.place);
  }

  /** Looks for its place once in the next frame, however much has changed until then. */
  private plan() {
    if (this.planned || !this.host.isConnected) return;
    this.planned = true;
    requestAnimationFrame(() => {
      this.planned = false;
      if (!this.signal.aborted && this.host.isConnected) this.settle();
    });
  }

  private settle() {
    const avoided = this.avoid();
    this.stand(this.place ? pointOf(this.place, this.size(), this.window()) : this.ownPlace(avoided.reply), avoided);
  }

  /** Above the right end of the reply box, beside the newest words; else in the corner. */
  private ownPlace(reply: Box | undefined): Point {
    const size = this.size();
    const window = this.window();
    if (!reply) return { left: window.width - size.width - CORNER, top: window.height - size.height - CORNER };
    return { left: reply.left + reply.width - size.width, top: reply.top - size.height - 8 };
  }

  private stand(wish: Point, { all } = this.avoid()) {
    this.at = freePlace(wish, this.size(), this.window(), all);
    this.host.style.left = `${Math.round(this.at.left)}px`;
    this.host.style.top = `${Math.round(this.at.top)}px`;
    this.placePopover();
  }

  private avoid(): { reply?: Box; all: Box[] } {
    const reply = this.events.replyBox();
    if (reply !== this.watched) {
      if (this.watched) this.watcher.unobserve(this.watched);
      if (reply) this.watcher.observe(reply);
      this.watched = reply;
    }
    return this.helpdesk ? boxesToAvoid(this.document, this.helpdesk, reply) : { all: [] };
  }

  private size() {
    return { width: this.host.offsetWidth, height: this.host.offsetHeight };
  }

  private window() {
    const { clientWidth, clientHeight } = this.document.documentElement;
    return { width: clientWidth, height: clientHeight };
  }
}
