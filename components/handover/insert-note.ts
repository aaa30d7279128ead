import { put } from '@/components/insertion/put';
import { usePanelState } from '@/components/panel/panel-state';
import { sendMessage } from '@/utils/messaging';

export const HAND_OVER_NOTE = 'hand-over-note';

/**
 * Puts the hand-over summary into the reply box, if that is an internal note at this very moment.
 * It speaks about the customer, so a public or unclear reply box never gets it.
 */
export async function insertNote(ticketKey: string, text: string): Promise<void> {
  const { tabId, say } = usePanelState.getState();
  const view = await sendMessage('getView', undefined, tabId).catch(() => undefined);
  if (!view || view.state === 'none' || view.ticket.replyBox.visibility !== 'internal') {
    say('Not inserted: the reply box is not an internal note. Switch to the internal note first, or copy the summary.');
    return;
  }
  await put({ id: HAND_OVER_NOTE, ticketKey, text, way: 'insert' });
}
