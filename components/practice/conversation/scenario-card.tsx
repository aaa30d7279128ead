import { usePractice } from '@/components/practice/practice-state';
import { DIFFICULTY_WORDS, INDUSTRY_WORDS } from '@/components/practice/scenario-words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { Scenario } from '@/utils/practice/scenario';
import { SKILL_WORDS } from '@/utils/practice/skills';
import styles from './scenario-list.module.css';

/** One scenario to choose: who, where, and what it trains. */
export function ScenarioCard({ scenario, tries }: { scenario: Scenario; tries: number }) {
  const begin = usePractice((state) => state.begin);
  const { title, persona, situation, industry, difficulty, channel, skills } = scenario;
  return (
    <li className={styles.card} data-scenario={scenario.id}>
      <h3>{title}</h3>
      <p className={styles.chips}>
        <Chip look="soft">{INDUSTRY_WORDS[industry]}</Chip>
        <Chip look="soft">{channel === 'email' ? 'e-mail' : channel}</Chip>
        <Chip look="soft">{DIFFICULTY_WORDS[difficulty]}</Chip>
        {tries > 0 && <Chip>{tries === 1 ? 'Tried once' : `Tried ${tries} times`}</Chip>}
      </p>
      <p>{situation}</p>
      <p className={styles.note}>
        {persona.name}. Trains: {skills.map((skill) => SKILL_WORDS[skill].title.toLowerCase()).join(', ')}.
      </p>
      <p>
        <Button look="soft" onClick={() => begin(scenario)} aria-label={`Start: ${title}`}>
          Start
        </Button>
      </p>
    </li>
  );
}
