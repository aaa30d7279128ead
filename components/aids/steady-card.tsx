import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Phrase } from '@/utils/playbook/phrase';
import styles from './steady-card.module.css';

/** A card for the rep alone: never inserted, never counted, never logged. */
export function SteadyCard({ cards }: { cards: Phrase[] }) {
  const [turned, setTurned] = useState(0);
  const card = cards[turned % Math.max(1, cards.length)];
  if (!card) return null;
  return (
    <Section title="Steady yourself">
      <div className={styles.card} data-steady={card.id}>
        <p className={styles.text}>{card.text}</p>
        <p className={styles.why}>{card.why}</p>
        <div className={styles.foot}>
          <span className={styles.why}>For you alone. Nothing about it is kept.</span>
          {cards.length > 1 && (
            <Button look="quiet" icon="refresh" onClick={() => setTurned(turned + 1)}>
              Another card
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
