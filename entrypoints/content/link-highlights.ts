import { type Highlighter, makeHighlighter } from '@/utils/helpdesk/highlight';
import type { ShownPage } from '@/utils/helpdesk/selection-page';
import { onMessage } from '@/utils/messaging';

/** Lights up evidence that the panel points at, as long as the page shows the ticket that it belongs to. */
export function linkHighlights(page: ShownPage): Highlighter {
  const highlighter = makeHighlighter(document, page.signal);
  const end = onMessage('highlight', ({ data: { ticketKey, messageId, spans } }) => {
    highlighter.show(page.isOpen(ticketKey) ? page.rangesFor(messageId, spans) : []);
  });
  page.signal.addEventListener('abort', end);
  page.onView(({ state }) => {
    // What was lit may belong to a ticket that is gone.
    if (state !== 'ready') highlighter.show([]);
  });
  return highlighter;
}
