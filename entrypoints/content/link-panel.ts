import { pageReport } from '@/utils/helpdesk/health-report';
import type { ShownPage } from '@/utils/helpdesk/selection-page';
import { onMessage, sendMessage } from '@/utils/messaging';

/** Answers the panel's questions about this page and tells it of every change. */
export function linkPanel(shown: ShownPage) {
  const { page } = shown;
  const ends = [
    onMessage('getView', ({ sender }) => {
      // A panel that stands in a tab of its own hides this page and still looks at it.
      if (sender.tab) page.follow();
      return shown.view;
    }),
    onMessage('readAll', ({ data }) => page.readAll(data.ticketKey)),
    onMessage('getReport', () => pageReport(shown.view, new URL(window.location.href), page.findPane()?.pane.scope ?? document)),
  ];
  page.signal.addEventListener('abort', () => {
    for (const end of ends) end();
  });
  shown.onView((view) => {
    // Rejects when no panel is open, which is no fault.
    sendMessage('viewChanged', view).catch(() => {});
  });
}
