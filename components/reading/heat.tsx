import { Chip } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Meter } from '@/components/ui/meter';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Reading } from '@/utils/ticket/reading';
import { HEAT_WORDS, heatStep, TREND_WORDS } from '@/utils/ticket/reading-words';
import styles from './heat.module.css';

/** How heated the conversation is: steps, words and trend. */
export function Heat({ reading }: { reading: Reading }) {
  const step = heatStep(reading.heat);
  const unsure = reading.heatLevel === 'unsure';
  const trend = reading.messages.length > 1 ? TREND_WORDS[reading.trend] : undefined;
  const words = [HEAT_WORDS[step], trend, unsure && 'not sure'].filter(Boolean).join(', ');
  return (
    <div className={styles.heat}>
      <Meter label="Heat" value={step} valueText={words} />
      <p className={styles.words}>
        <strong>{HEAT_WORDS[step]}</strong>
        {trend && (
          <span className={styles.trend}>
            <Icon name={reading.trend} />
            {trend}
          </span>
        )}
      </p>
      {unsure && <Chip look="unsure">not sure</Chip>}
    </div>
  );
}

/**
 * The heat of a ticket in which somebody may be in danger: nothing is drawn and no number is said, since a person in crisis
 * is not scored. The value stays for whatever drives the panel from outside.
 */
export function UnscoredHeat({ reading }: { reading: Reading }) {
  return (
    <VisuallyHidden>
      <Meter label="Heat" value={heatStep(reading.heat)} valueText="Care is needed now; this is not scored" />
    </VisuallyHidden>
  );
}
