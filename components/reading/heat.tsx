import { Chip } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Meter } from '@/components/ui/meter';
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
