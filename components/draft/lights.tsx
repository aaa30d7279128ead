import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import { type DraftCheck, LIGHT_WORDS, LIGHTS, type LightState } from '@/utils/ticket/draft-check';
import styles from './lights.module.css';

const STATES: Record<LightState, { words: string; icon: IconName }> = {
  good: { words: 'good', icon: 'check' },
  could_be_better: { words: 'could be better', icon: 'edit' },
  not_needed: { words: 'not needed here', icon: 'steady' },
};

/** The five lights, in words; there is no sum of them. */
export function Lights({ lights }: Pick<DraftCheck, 'lights'>) {
  return (
    <ul className={styles.lights} aria-label="Lights">
      {LIGHTS.map((light) => (
        <li key={light} className={styles.light} data-light={light} data-state={lights[light]}>
          <Icon name={STATES[lights[light]].icon} />
          <span>
            <strong>{LIGHT_WORDS[light]}</strong> {STATES[lights[light]].words}
          </span>
        </li>
      ))}
    </ul>
  );
}
