import { lazy, Suspense } from 'react';
import { AidsView } from '@/components/aids/aids-view';
import { DraftCheckView } from '@/components/draft/draft-check-view';
import { HandOverLabel } from '@/components/handover/hand-over-label';
import { HandOverView } from '@/components/handover/hand-over-view';
import { useWorkplaceOf } from '@/components/suggestions/use-workplace-of';
import { WorkplaceContext } from '@/components/suggestions/workplace';
import { Tabs } from '@/components/ui/tabs';
import { NowView } from './now-view';
import styles from './panel.module.css';
import { type Connection, isWaiting, usePanelState, viewOf } from './panel-state';

/** Its own chunk: whoever works on a ticket does not wait for it. */
const PracticePanelView = lazy(() => import('@/components/practice/panel-view'));

/** The views on the open ticket, once packs and settings are loaded. */
export function PanelViews({ connection }: { connection: Connection }) {
  const shownTab = usePanelState((state) => state.shownTab);
  const showTab = usePanelState((state) => state.showTab);
  const view = viewOf(connection);
  const workplace = useWorkplaceOf(view);
  if (!workplace) return null;
  return (
    <WorkplaceContext value={workplace}>
      <Tabs
        label="Views"
        selected={shownTab}
        onSelect={showTab}
        className={styles.tabs}
        items={[
          { id: 'now', label: 'Now', content: <NowView view={view} waiting={isWaiting(connection)} /> },
          { id: 'draft', label: 'Draft', content: <DraftCheckView /> },
          { id: 'handover', label: <HandOverLabel />, content: <HandOverView /> },
          { id: 'aids', label: 'Aids', content: <AidsView /> },
          {
            id: 'practise',
            label: 'Practise',
            content: (
              <Suspense fallback={null}>
                <PracticePanelView />
              </Suspense>
            ),
          },
        ]}
      />
    </WorkplaceContext>
  );
}
