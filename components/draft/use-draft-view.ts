import { useCallback, useEffect, useState } from 'react';
import { usePanelState } from '@/components/panel/panel-state';
import { onMessage, sendMessage } from '@/utils/messaging';
import type { DraftCheck, DraftView } from '@/utils/ticket/draft-check';

const NONE: DraftView = { state: 'none' };

/**
 * What was last said of the draft in the reply box of this ticket, kept up to date while a view shows it.
 * @param ticketKey of the ticket on show; what was said for any other ticket is not shown
 */
export function useDraftCheck(ticketKey: string | undefined): DraftCheck | undefined {
  const tabId = usePanelState((state) => state.tabId);
  const [view, setView] = useState<DraftView>(NONE);
  useEffect(() => {
    let newer = false;
    setView(NONE);
    const stop = onMessage('draftChecked', ({ data, sender }) => {
      if (sender.tab?.id !== tabId) return;
      newer = true;
      setView(data);
    });
    // A page without our script has no draft to show, which is no fault.
    if (tabId !== undefined && ticketKey !== undefined)
      sendMessage('getDraftView', undefined, tabId).then(
        (now) => !newer && setView(now ?? NONE),
        () => {},
      );
    return () => {
      newer = true;
      stop();
    };
  }, [tabId, ticketKey]);
  return view.state === 'checked' && view.ticketKey === ticketKey ? view.check : undefined;
}

/** Has the page read the draft again, after the rep's own rules have changed. */
export function useReadAgain(): () => Promise<void> {
  const tabId = usePanelState((state) => state.tabId);
  return useCallback(async () => {
    if (tabId !== undefined) await sendMessage('readDraftAgain', undefined, tabId).catch(() => {});
  }, [tabId]);
}
