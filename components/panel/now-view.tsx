import { Asks } from '@/components/reading/asks';
import { ReadingRegion } from '@/components/reading/reading-region';
import { SuggestionsRegion } from '@/components/suggestions/suggestions-region';
import { useWorkplace } from '@/components/suggestions/workplace';
import type { PageView } from '@/utils/ticket/page-view';
import styles from './now-view.module.css';

/** The open ticket's reading and what to say to it. */
export function NowView({ view, waiting }: { view: PageView | undefined; waiting: boolean }) {
  const { ticketKey } = useWorkplace();
  const reading = view?.state === 'ready' ? view.reading : undefined;
  return (
    <div className={styles.view}>
      {view && view.state !== 'none' && <ReadingRegion ticket={view.ticket} reading={reading} />}
      {reading && <Asks ticketKey={reading.ticketKey} asks={reading.asks} />}
      {/* Another ticket starts with a fresh search and shelf. */}
      <SuggestionsRegion key={ticketKey} waiting={waiting} />
    </div>
  );
}
