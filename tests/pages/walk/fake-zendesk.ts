import type { Choices } from './random';
import { type FakeHelpdesk, type FakeMessage, type FakeTicket, newMessage, newTicket, SHARED_TEXT, type Truth } from './tickets';

const TYPES = { customer: 'end-user', agent: 'agent', internal: 'internal' } as const;

function element(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const testId = (name: string, more: Record<string, string> = {}) => ({ 'data-test-id': name, ...more });

/**
 * A page like Zendesk's: every opened ticket stays mounted, the hidden ones by visibility or display; the address
 * changes first or last; a pane is shown before its messages come; the log runs either way.
 */
export class FakeZendesk implements FakeHelpdesk {
  private readonly tickets = new Map<number, FakeTicket>();
  private readonly panes = new Map<number, HTMLElement>();
  private readonly main = element('main', { id: 'main_panes' });
  private shown: number | undefined;
  private newestFirst = false;
  /** What is still to be done for the page to be as the address says. */
  private pending: (() => void) | undefined;
  /** The ticket that the address still names while the page already shows the next one. */
  private still: number | undefined;

  constructor(private readonly choices: Choices) {
    for (let id = 101; id <= 106; id++) this.tickets.set(id, newTicket(id));
    document.body.append(this.main);
    this.openAt(101);
  }

  get truth(): Truth {
    if (this.pending) return { shows: 'switching', still: this.still };
    const ticket = this.shown === undefined ? undefined : this.tickets.get(this.shown);
    return ticket && this.panes.has(ticket.id) ? { shows: 'ticket', ticket } : { shows: 'none' };
  }

  readonly steps = {
    openAtOnce: () => this.openAt(this.anyId()),
    openAddressFirst: () => {
      const id = this.anyId();
      if (id === this.shown) return;
      this.goTo(id);
      this.pending = () => this.showPane(id);
    },
    openPageFirst: () => {
      const id = this.anyId();
      if (id === this.shown) return;
      const still = this.shown;
      this.showPane(id);
      this.pending = () => this.goTo(id);
      this.still = still;
    },
    openWithLateMessages: () => {
      const id = this.anyId();
      if (this.panes.has(id) || id === this.shown) return;
      this.goTo(id);
      this.mount(id, true);
      this.show(id);
      this.pending = () => this.fill(id);
    },
    list: () => {
      this.settle();
      history.pushState(null, '', '/agent/filters/9');
      this.shown = undefined;
      this.show(undefined);
    },
    close: () => {
      this.settle();
      if (this.shown === undefined) return;
      this.panes.get(this.shown)?.remove();
      this.panes.delete(this.shown);
      this.steps.list();
    },
    messageArrives: () => {
      const ticket = this.tickets.get(this.anyId())!;
      ticket.messages.push(newMessage(ticket, this.choices.of(['customer', 'agent', 'internal'] as const)));
      this.redraw(ticket.id);
    },
    sharedTextArrives: () => {
      const ticket = this.tickets.get(this.anyId())!;
      ticket.messages.push(newMessage(ticket, 'customer', SHARED_TEXT));
      this.redraw(ticket.id);
    },
    messageIsEdited: () => {
      const ticket = this.current();
      const message = ticket && this.choices.of(ticket.messages);
      if (!message) return;
      message.text = `T${ticket.id} edited ${this.choices.below(1e6)}`;
      message.texts.push(message.text);
      // In place, the way React changes a text.
      const body = this.panes.get(ticket.id)?.querySelector(`#comment-${message.id} .zd-comment p`);
      if (body?.firstChild) body.firstChild.nodeValue = message.text;
    },
    messageIsRemoved: () => {
      const ticket = this.current();
      if (!ticket || ticket.messages.length < 3) return;
      const [gone] = ticket.messages.splice(this.choices.below(ticket.messages.length), 1);
      this.panes.get(ticket.id)?.querySelector(`#comment-${gone!.id}`)?.remove();
      if (ticket.folded > 0) this.redraw(ticket.id);
    },
    orderIsTurned: () => {
      this.newestFirst = !this.newestFirst;
      for (const id of this.panes.keys()) this.redraw(id);
    },
    foldOrUnfold: () => {
      const ticket = this.current();
      if (!ticket) return;
      ticket.folded = ticket.folded > 0 ? 0 : Math.max(0, ticket.messages.length - 2);
      this.redraw(ticket.id);
    },
    redrawnAlike: () => {
      if (this.shown !== undefined) this.redraw(this.shown);
    },
    agentTypes: () => {
      const editor = this.current() && this.panes.get(this.shown!)?.querySelector('[contenteditable]');
      if (editor) editor.textContent += 'x';
    },
    clockTicks: () => {
      for (const time of document.querySelectorAll('time')) time.textContent = `${this.choices.below(60)} minutes ago`;
    },
    otherPaneHiddenOtherwise: () => {
      for (const pane of this.panes.values()) if (pane.hasAttribute('style')) pane.setAttribute('style', this.hiding());
    },
  };

  anyStep(): string {
    const name = this.choices.of(Object.keys(this.steps) as (keyof typeof this.steps)[]);
    this.steps[name]();
    return name;
  }

  settle() {
    const { pending } = this;
    this.pending = undefined;
    this.still = undefined;
    pending?.();
  }

  private current(): FakeTicket | undefined {
    return this.shown === undefined || this.pending ? undefined : this.tickets.get(this.shown);
  }

  private anyId(): number {
    this.settle();
    return this.choices.of([...this.tickets.keys()]);
  }

  private goTo(id: number) {
    this.shown = id;
    history.pushState(null, '', `/agent/tickets/${id}`);
  }

  private openAt(id: number) {
    this.goTo(id);
    this.showPane(id);
  }

  private showPane(id: number) {
    if (!this.panes.has(id)) this.mount(id, false);
    this.show(id);
  }

  private hiding(): string {
    return this.choices.of(['display: none', 'visibility: hidden; position: absolute; inset: 0']);
  }

  private show(id: number | undefined) {
    for (const [other, pane] of this.panes) {
      if (other === id) pane.removeAttribute('style');
      else pane.setAttribute('style', this.hiding());
    }
  }

  private mount(id: number, empty: boolean) {
    const ticket = this.tickets.get(id)!;
    const log = element('div', testId('omni-log-container'));
    if (empty) log.append(element('div', { role: 'progressbar' }));
    const pane = element(
      'div',
      testId(`ticket-${id}-standard-layout`),
      element('input', testId('omni-header-subject', { value: ticket.subject })),
      element('div', testId('ticket-system-field-requester-select'), ticket.requester),
      log,
      element('div', testId('editor-view'), element('div', testId('omnicomposer-rich-text-ckeditor', { contenteditable: 'true' }))),
    );
    this.panes.set(id, pane);
    this.main.append(pane);
    if (!empty) this.fill(id);
  }

  private redraw(id: number) {
    if (this.panes.has(id) && !this.panes.get(id)!.querySelector('[role="progressbar"]')) this.fill(id);
  }

  private fill(id: number) {
    const ticket = this.tickets.get(id)!;
    const log = this.panes.get(id)!.querySelector('[data-test-id="omni-log-container"]')!;
    const visible = ticket.messages.slice(ticket.folded).map((message) => this.item(ticket, message));
    if (this.newestFirst) visible.reverse();
    const more = ticket.folded > 0 ? [element('button', testId('convolog-show-more-button'), `Show ${ticket.folded} more`)] : [];
    log.replaceChildren(...more, ...visible);
  }

  private item(ticket: FakeTicket, message: FakeMessage): HTMLElement {
    return element(
      'article',
      testId('omni-log-comment-item', { id: `comment-${message.id}` }),
      element(
        'div',
        testId('omni-log-item-message', { type: TYPES[message.author] }),
        element('span', testId('omni-log-item-sender'), message.author === 'customer' ? ticket.requester : 'Sam Agent'),
        element('time', testId('timestamp-relative', { datetime: message.at }), 'just now'),
        element('div', testId('omni-log-message-content'), element('div', { class: 'zd-comment' }, element('p', {}, message.text))),
      ),
    );
  }
}
