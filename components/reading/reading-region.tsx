import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Reading } from '@/utils/ticket/reading';
import { unreadWords } from '@/utils/ticket/reading-words';
import { speaksOfSelfHarm } from '@/utils/ticket/self-harm';
import type { Ticket } from '@/utils/ticket/ticket';
import { Findings } from './findings';
import { Heat, UnscoredHeat } from './heat';
import { HeatOverTime } from './heat-over-time';
import styles from './reading-region.module.css';

/** What the customer's words say, with the words. */
export function ReadingRegion({ ticket, reading }: { ticket: Ticket; reading: Reading | undefined }) {
  return (
    <Section title="Reading">
      {reading ? <Read ticket={ticket} reading={reading} /> : <p aria-live="polite">Reading what the customer wrote.</p>}
    </Section>
  );
}

function Read({ ticket, reading }: { ticket: Ticket; reading: Reading }) {
  const inDanger = speaksOfSelfHarm(reading);
  return (
    <>
      {reading.unread && <Notice title="Not read">{unreadWords(reading.unread)}</Notice>}
      {!reading.unread && inDanger && <UnscoredHeat reading={reading} />}
      {!reading.unread && !inDanger && (
        <div className={styles.heat}>
          <Heat reading={reading} />
          <HeatOverTime ticket={ticket} reading={reading} />
        </div>
      )}
      {reading.findings.length > 0 ? (
        <Findings findings={reading.findings} />
      ) : (
        !reading.unread && <p>Nothing that calls for special care was found.</p>
      )}
    </>
  );
}
