import type { Ticket } from './ticket';

/** One ticket among all helpdesks that this browser sees, e.g. `zendesk:acme.zendesk.com:4711`. */
export function ticketKey(ticket: Pick<Ticket, 'helpdesk' | 'host' | 'id'>): string {
  return `${ticket.helpdesk}:${ticket.host}:${ticket.id}`;
}
