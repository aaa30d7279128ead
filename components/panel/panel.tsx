import { useEffect } from 'react';
import { AidsView } from '@/components/aids/aids-view';
import { StorageTroubleNotice } from '@/components/data/storage-trouble-notice';
import { HandOverLabel } from '@/components/handover/hand-over-label';
import { HandOverView } from '@/components/handover/hand-over-view';
import { useWorkplaceOf } from '@/components/suggestions/use-workplace-of';
import { WorkplaceContext } from '@/components/suggestions/workplace';
import { TicketRegion } from '@/components/ticket/ticket-region';
import { Tabs } from '@/components/ui/tabs';
import { followTab } from './follow-tab';
import { LiveRegion } from './live-region';
import { NowView } from './now-view';
import styles from './panel.module.css';
import { PanelHead } from './panel-head';
import { isWaiting, usePanelState, viewOf } from './panel-state';

/** The side panel: which ticket, what it says, and what to say next. */
export function Panel() {
  const connection = usePanelState((state) => state.connection);
  const shownTab = usePanelState((state) => state.shownTab);
  const showTab = usePanelState((state) => state.showTab);
  useEffect(() => {
    const stop = new AbortController();
    followTab(stop.signal);
    return () => stop.abort();
  }, []);
  const view = viewOf(connection);
  const workplace = useWorkplaceOf(view);
  return (
    <>
      <PanelHead />
      <StorageTroubleNotice />
      <main className={styles.panel}>
        <TicketRegion connection={connection} />
        {workplace && (
          <WorkplaceContext value={workplace}>
            <Tabs
              label="Views"
              selected={shownTab}
              onSelect={showTab}
              className={styles.tabs}
              items={[
                { id: 'now', label: 'Now', content: <NowView view={view} waiting={isWaiting(connection)} /> },
                { id: 'handover', label: <HandOverLabel />, content: <HandOverView /> },
                { id: 'aids', label: 'Aids', content: <AidsView /> },
              ]}
            />
          </WorkplaceContext>
        )}
      </main>
      <LiveRegion />
    </>
  );
}
