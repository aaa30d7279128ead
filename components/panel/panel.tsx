import { useEffect } from 'react';
import { StorageTroubleNotice } from '@/components/data/storage-trouble-notice';
import { TicketRegion } from '@/components/ticket/ticket-region';
import { FaultBoundary } from '@/components/ui/fault-boundary';
import { followTab } from './follow-tab';
import { LiveRegion } from './live-region';
import styles from './panel.module.css';
import { PanelHead } from './panel-head';
import { keyOf, usePanelState } from './panel-state';
import { PanelViews } from './panel-views';

/** The side panel: which ticket, what it says, and what to say next. */
export function Panel() {
  const connection = usePanelState((state) => state.connection);
  useEffect(() => {
    const stop = new AbortController();
    followTab(stop.signal);
    return () => stop.abort();
  }, []);
  return (
    <>
      <PanelHead />
      <main className={styles.panel}>
        <StorageTroubleNotice />
        <TicketRegion connection={connection} />
        <FaultBoundary
          of={keyOf(connection)}
          words="What you have starred, hidden and written is safe. Try again, or open another ticket."
        >
          <PanelViews connection={connection} />
        </FaultBoundary>
      </main>
      <LiveRegion />
    </>
  );
}
