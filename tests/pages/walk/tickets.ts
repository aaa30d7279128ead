/** The tickets of a made-up helpdesk, as the page's server would hold them. */

export interface FakeMessage {
  id: number;
  author: 'customer' | 'agent' | 'internal';
  text: string;
  /** Every text that this message ever had. */
  texts: string[];
  at: string;
}

export interface FakeTicket {
  id: number;
  subject: string;
  requester: string;
  messages: FakeMessage[];
  /** How many of the oldest messages the page folds away. */
  folded: number;
}

/** Said in several tickets word for word: only its id tells whose it is. */
export const SHARED_TEXT = 'Is there any news?';

let lastMessage = 1000;

export function newMessage(ticket: FakeTicket, author: FakeMessage['author'], text = `T${ticket.id} says ${lastMessage}`): FakeMessage {
  lastMessage += 1;
  const at = new Date(Date.UTC(2026, 10, 1) + lastMessage * 60_000).toISOString();
  return { id: lastMessage, author, text, texts: [text], at };
}

export function newTicket(id: number): FakeTicket {
  const ticket: FakeTicket = { id, subject: id % 3 === 0 ? 'Re: order' : `Subject of ${id}`, requester: `Person${id} Surname`, messages: [], folded: 0 };
  ticket.messages.push(newMessage(ticket, 'customer'), newMessage(ticket, 'customer', SHARED_TEXT), newMessage(ticket, 'agent'));
  return ticket;
}

/**
 * What the page shows: one ticket, none, or a switch that is under way, in which nothing may be shown but the ticket that
 * the address still names.
 */
export type Truth = { shows: 'ticket'; ticket: FakeTicket } | { shows: 'none' } | { shows: 'switching'; still?: number };

/** A helpdesk's page that a walk can drive. */
export interface FakeHelpdesk {
  readonly truth: Truth;
  /** Every step that the page can take; each may do nothing when it does not apply. */
  readonly steps: Readonly<Record<string, () => void>>;
  /** Takes one of the steps by chance and says which. */
  anyStep(): string;
  /** Finishes whatever is under way. */
  settle(): void;
}
