import type { Choices } from './random';
import { type FakeHelpdesk, type FakeMessage, type FakeTicket, newMessage, newTicket, SHARED_TEXT, type Truth } from './tickets';

const PAGE = `
  <ul><li class="breadcrumb__item active"></li></ul>
  <div class="ticket-details-wrapper">
    <h2 class="ticket-subject-heading"></h2>
    <div class="tickets-conversation-pane"></div>
    <div class="reply-bar-wrapper"><button type="button" data-test-id="ticket-action-reply">Reply</button></div>
    <aside class="widget-requestor-info"><div data-test-id="requester-info-contact-name"><div class="info-details-content"></div></div></aside>
  </div>
  <div class="ticket-list" hidden><a href="/a/tickets/999">A list</a></div>`;

/**
 * A page like Freshdesk's: one ticket is mounted and its nodes are filled anew for the next one, part after part,
 * after the address has changed.
 */
export class FakeFreshdesk implements FakeHelpdesk {
  private readonly tickets = new Map<number, FakeTicket>();
  private readonly redrawing: (() => void)[] = [];
  private shown: number | undefined;
  /** The ticket that the nodes hold, also while a list hides them. */
  private drawn: number | undefined;

  constructor(private readonly choices: Choices) {
    for (let id = 101; id <= 106; id++) this.tickets.set(id, newTicket(id));
    document.body.className = 'ember-application';
    document.body.innerHTML = PAGE;
    this.steps.openAtOnce();
  }

  get truth(): Truth {
    if (this.redrawing.length > 0) return { shows: 'switching' };
    const ticket = this.shown === undefined ? undefined : this.tickets.get(this.shown);
    return ticket ? { shows: 'ticket', ticket } : { shows: 'none' };
  }

  readonly steps = {
    openAtOnce: () => {
      this.goTo(this.anyId());
      this.settle();
    },
    openPartByPart: () => this.goTo(this.anyId()),
    nextPartComes: () => this.drawNext(),
    list: () => {
      this.settle();
      history.pushState(null, '', '/a/tickets/filters/all');
      this.shown = undefined;
      this.toggleList(true);
    },
    messageArrives: () => {
      const ticket = this.current();
      if (!ticket) return;
      ticket.messages.push(newMessage(ticket, this.choices.of(['customer', 'agent', 'internal'] as const)));
      this.drawMessages(ticket);
    },
    sharedTextArrives: () => {
      const ticket = this.current();
      if (!ticket) return;
      ticket.messages.push(newMessage(ticket, 'customer', SHARED_TEXT));
      this.drawMessages(ticket);
    },
    messageIsEdited: () => {
      const ticket = this.current();
      const message = ticket && this.choices.of(ticket.messages);
      if (!message) return;
      message.text = `T${ticket.id} edited ${this.choices.below(1e6)}`;
      message.texts.push(message.text);
      this.drawMessages(ticket);
    },
    messageIsRemoved: () => {
      const ticket = this.current();
      if (!ticket || ticket.messages.length < 3) return;
      // The first message is the ticket's own and stays.
      ticket.messages.splice(1 + this.choices.below(ticket.messages.length - 1), 1);
      this.drawMessages(ticket);
    },
    replyOpens: () => {
      const bar = document.querySelector('.reply-bar-wrapper')!;
      bar.innerHTML = '<div class="ticket-editor"><div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true"></div></div></div></div>';
    },
    replyCloses: () => {
      document.querySelector('.reply-bar-wrapper')!.innerHTML = '<button type="button" data-test-id="ticket-action-reply">Reply</button>';
    },
    agentTypes: () => {
      const editor = document.querySelector('[contenteditable]');
      if (editor) editor.textContent += 'x';
    },
  };

  anyStep(): string {
    const name = this.choices.of(Object.keys(this.steps) as (keyof typeof this.steps)[]);
    this.steps[name]();
    return name;
  }

  settle() {
    while (this.redrawing.length > 0) this.drawNext();
  }

  private drawNext() {
    this.redrawing.shift()?.();
    if (this.redrawing.length === 0) this.drawn = this.shown ?? this.drawn;
  }

  private current(): FakeTicket | undefined {
    this.settle();
    return this.shown === undefined ? undefined : this.tickets.get(this.shown);
  }

  private anyId(): number {
    this.settle();
    return this.choices.of([...this.tickets.keys()].filter((id) => id !== this.shown));
  }

  private goTo(id: number) {
    const ticket = this.tickets.get(id)!;
    this.shown = id;
    history.pushState(null, '', `/a/tickets/${id}`);
    this.toggleList(false);
    // Back from a list to the same ticket nothing is drawn anew: the page shows it at once, and so may the view.
    if (id === this.drawn) return;
    const parts = [
      () => this.setText('.breadcrumb__item', String(id)),
      () => this.setText('.ticket-subject-heading', ticket.subject),
      () => this.setText('.info-details-content', ticket.requester),
      () => this.drawMessages(ticket),
    ];
    // The order in which Ember's parts are filled is not to be relied upon.
    while (parts.length > 0) this.redrawing.push(parts.splice(this.choices.below(parts.length), 1)[0]!);
  }

  private toggleList(list: boolean) {
    document.querySelector<HTMLElement>('.ticket-list')!.hidden = !list;
    document.querySelector<HTMLElement>('.ticket-details-wrapper')!.hidden = list;
  }

  private setText(selector: string, text: string) {
    const node = document.querySelector(selector)!;
    if (node.firstChild) node.firstChild.nodeValue = text;
    else node.append(text);
  }

  /** Fills the nodes that are there, adds what is missing and drops what is too many. */
  private drawMessages(ticket: FakeTicket) {
    const pane = document.querySelector('.tickets-conversation-pane')!;
    while (pane.children.length > ticket.messages.length) pane.lastElementChild!.remove();
    for (const [index, message] of ticket.messages.entries()) {
      let item = pane.children[index];
      if (!item) {
        item = document.createElement('div');
        item.innerHTML =
          '<div class="album"><b data-test-id="user-name"> </b><span data-test-id="time-info" aria-label="at some time"></span><div data-test-id="conversation-content"><div data-test-conversation="conversation-text"><div class="ticket_note"> </div></div></div></div>';
        pane.append(item);
      }
      this.drawMessage(item, ticket, message, index === 0);
    }
  }

  private drawMessage(item: Element, ticket: FakeTicket, message: FakeMessage, first: boolean) {
    const author = first ? 'customer' : message.author;
    item.className = `ticket-details__item ${author === 'customer' ? 'ticket-details__requestor' : ''} ${author === 'internal' ? 'ticket-details__privatenote' : ''}`;
    item.toggleAttribute('data-test-is-agent', author !== 'customer');
    const album = item.firstElementChild!;
    album.setAttribute('data-album', first ? `ticket_${ticket.id}` : `note_${message.id}`);
    album.querySelector('b')!.firstChild!.nodeValue = author === 'customer' ? ticket.requester : 'Sam Agent';
    album.querySelector('.ticket_note')!.firstChild!.nodeValue = message.text;
  }
}
