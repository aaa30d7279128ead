import type { Reading } from './reading';
import type { Ticket } from './ticket';

/** Why there is no ticket to read on a page that we stand in. */
export type NoTicketReason = 'not_a_ticket' | 'loading' | 'unrecognised' | 'empty' | 'off' | 'gone' | 'nothing_selected';

/** What the content script of a tab has to show, as one value: the panel never has to combine two messages. */
export type PageView =
  | { state: 'none'; reason: NoTicketReason; helpdesk?: Ticket['helpdesk']; health: Ticket['health'] }
  | { state: 'reading'; ticket: Ticket }
  | { state: 'ready'; ticket: Ticket; reading: Reading };
