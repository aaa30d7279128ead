import type { Badge } from '@/utils/helpdesk/badge';
import type { Inserter } from '@/utils/helpdesk/insert-text';
import type { ShownPage } from '@/utils/helpdesk/selection-page';
import { onMessage } from '@/utils/messaging';

/** Reads what is selected when the rep asks for it by menu or shortcut, and shows it at once. */
export function linkSelection(shown: ShownPage, badge: Badge, inserter: Inserter) {
  const end = onMessage('readSelection', ({ data }) => {
    shown.readSelection(inserter.lastFocused(), data.text);
    badge.open();
  });
  shown.signal.addEventListener('abort', end);
}
