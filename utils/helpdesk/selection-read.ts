import type { Ticket } from '@/utils/ticket/ticket';
import { selectedText } from './selection-text';
import { selectionTicket } from './selection-ticket';
import type { TextPiece } from './text-walk';

/** Selected words as a ticket, with the way back to the page's text nodes. */
export interface ReadSelection {
  ticket: Ticket;
  pieces: TextPiece[];
}

/**
 * Reads what is selected in the page now.
 * @param fallback what the browser itself says is selected, for frames that are closed to us
 */
export type SelectionReader = (page: Document, fallback: string | undefined, hasReplyBox: boolean) => ReadSelection | undefined;

export const readSelection: SelectionReader = (page, fallback, hasReplyBox) => {
  const found = selectedText(page, fallback);
  return found && { ticket: selectionTicket(found.text, page.location.host, hasReplyBox), pieces: found.pieces };
};
