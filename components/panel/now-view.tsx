import { BoundaryLadder } from '@/components/aids/boundary-ladder';
import { SteadyCard } from '@/components/aids/steady-card';
import { Asks } from '@/components/reading/asks';
import { ReadingRegion } from '@/components/reading/reading-region';
import { SelfHarmLane } from '@/components/reading/self-harm-lane';
import { SuggestionsRegion } from '@/components/suggestions/suggestions-region';
import { useWorkplace } from '@/components/suggestions/workplace';
import type { PageView } from '@/utils/ticket/page-view';
import { mightSpeakOfSelfHarm } from '@/utils/ticket/self-harm';
import styles from './now-view.module.css';

/** The open ticket's reading and what to say to it. */
export function NowView({ view, waiting }: { view: PageView | undefined; waiting: boolean }) {
  const { ticketKey, advice } = useWorkplace();
  const reading = view?.state === 'ready' ? view.reading : undefined;
  const boundary = advice?.boundary;
  const steady = advice?.suggestions.flatMap(({ phrase }) => (phrase.audience === 'self' ? [phrase] : [])) ?? [];
  return (
    <div className={styles.view}>
      {reading && mightSpeakOfSelfHarm(reading) && <SelfHarmLane reading={reading} />}
      {view && view.state !== 'none' && <ReadingRegion ticket={view.ticket} reading={reading} />}
      {reading && <Asks ticketKey={reading.ticketKey} asks={reading.asks} />}
      {boundary && (boundary.reached > 0 || boundary.next !== undefined) && <BoundaryLadder />}
      <SuggestionsRegion waiting={waiting} />
      <SteadyCard key={`steady ${ticketKey}`} cards={steady} />
    </div>
  );
}
