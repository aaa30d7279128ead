import { Icon } from '@/components/ui/icon';
import { LIGHTS, type Light, type LightState } from '@/utils/draft/draft-check';
import styles from './five-lights.module.css';

const LIGHT_WORDS: Record<Light, string> = {
  heard: 'Heard',
  owned: 'Owned',
  clear: 'Clear',
  next_step: 'Next step',
  steady: 'Steady',
};
const STATE_WORDS: Record<LightState, string> = {
  good: 'good',
  could_be_better: 'could be better',
  not_needed: 'not needed here',
};
const STATE_ICONS = { good: 'check', could_be_better: 'edit', not_needed: 'steady' } as const;

/** The five lights of a reply, each in words; there is no sum of them. */
export function FiveLights({ lights }: { lights: Record<Light, LightState> }) {
  return (
    <ul className={styles.lights} aria-label="Five lights">
      {LIGHTS.map((light) => (
        <li key={light} className={styles.light} data-light={light} data-state={lights[light]}>
          <Icon name={STATE_ICONS[lights[light]]} />
          <span>
            <strong>{LIGHT_WORDS[light]}</strong> {STATE_WORDS[lights[light]]}
          </span>
        </li>
      ))}
    </ul>
  );
}
