import { type Inserter, type ReplyTarget, startInserter } from '@/utils/helpdesk/insert-text';
import type { ShownPage } from '@/utils/helpdesk/selection-page';
import { onMessage } from '@/utils/messaging';

/** The reply box of one ticket, for as long as the page shows that ticket and no other. */
export function replyTarget(page: ShownPage, ticketKey: string): ReplyTarget {
  return {
    find: (lastFocused) => page.findReplyBox(lastFocused),
    opener: () => page.findReplyOpener(),
    isCurrent: () => page.isOpen(ticketKey),
  };
}

/** Puts texts from the panel into the reply box, and takes them back. The parts in the page use the same inserter. */
export function linkInserter(page: ShownPage): Inserter {
  const inserter = startInserter(document, page.signal);
  const ends = [
    onMessage('insertText', ({ data }) => inserter.insert(data.text, replyTarget(page, data.ticketKey))),
    onMessage('undoInsert', ({ data }) => (page.isOpen(data.ticketKey) ? inserter.undo(data.undoId) : { undone: false })),
  ];
  page.signal.addEventListener('abort', () => {
    for (const end of ends) end();
  });
  return inserter;
}
