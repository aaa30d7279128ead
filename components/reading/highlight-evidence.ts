import { usePanelState, viewOf } from '@/components/panel/panel-state';
import { sendMessage } from '@/utils/messaging';
import type { Span } from '@/utils/ticket/span';
import { ticketKey } from '@/utils/ticket/ticket-key';

/** Lights up spans of a message in the helpdesk's page, or clears them with an empty list. A page that is gone is no fault here. */
export function highlightEvidence(messageId: string, spans: Span[]): void {
  const { tabId, connection } = usePanelState.getState();
  const view = viewOf(connection);
  if (tabId === undefined || !view || view.state === 'none') return;
  const wanted = spans.map(({ start, end }) => ({ start, end }));
  void sendMessage('highlight', { ticketKey: ticketKey(view.ticket), messageId, spans: wanted }, tabId).catch(() => {});
}
