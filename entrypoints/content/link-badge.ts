import { browser } from 'wxt/browser';
import { Badge } from '@/utils/helpdesk/badge';
import type { Highlighter } from '@/utils/helpdesk/highlight';
import type { Inserter } from '@/utils/helpdesk/insert-text';
import type { ShownPage } from '@/utils/helpdesk/selection-page';
import { onMessage, sendMessage } from '@/utils/messaging';
import { replyTarget } from './link-inserter';

/** Puts the badge into the page and gives it what it asks for. */
export function linkBadge(page: ShownPage, inserter: Inserter, highlighter: Highlighter): Badge {
  const badge = new Badge(
    document,
    {
      suggest: (ticket, reading) => sendMessage('firstSuggestion', { ticket, reading }),
      insert: (ticketKey, text) => inserter.insert(text, replyTarget(page, ticketKey)),
      undo: async (ticketKey, undoId) => (page.isOpen(ticketKey) ? inserter.undo(undoId) : { undone: false }),
      // What could not be recorded is only missing from "used in this thread".
      used: (use) => void sendMessage('phraseUsed', use).catch(() => {}),
      openPanel: () => sendMessage('openPanel'),
      canOpenPanel: !import.meta.env.FIREFOX,
      keepPlace: (badgePlace) => void sendMessage('changeSiteSettings', { badgePlace }).catch(() => {}),
      setSiteOff: (off) => void sendMessage('changeSiteSettings', { off }).catch(() => {}),
      endSelection: () => page.endSelection(),
      pointAt: (line) => {
        const evidence = line?.evidence;
        highlighter.show(evidence ? page.rangesFor(evidence.messageId, evidence.spans) : []);
      },
      replyBox: () => page.findReplyBox(inserter.lastFocused())?.element,
    },
    page.signal,
  );
  const end = onMessage('pageCommand', ({ data }) => {
    if (data === 'badge') badge.goTo();
    else badge.takeFirstSuggestion();
  });
  page.signal.addEventListener('abort', () => {
    end();
    // An extension that was updated or removed has no id any more; a script that a newer one replaced still has.
    if (browser.runtime?.id === undefined) badge.showOrphaned();
  });
  badge.show(page.view);
  page.onView((view) => badge.show(view));
  return badge;
}
