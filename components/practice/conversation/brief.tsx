import { Section } from '@/components/ui/section';
import type { Scenario } from '@/utils/practice/scenario';
import styles from './conversation-view.module.css';

/** What the rep knows before the first word. What the customer would accept stays hidden until the review. */
export function Brief({ scenario }: { scenario: Scenario }) {
  const { situation, facts, persona, turns } = scenario;
  return (
    <aside className={styles.brief} aria-label="What you know">
      <Section title="Where you stand">
        <p>{situation}</p>
      </Section>
      <Section title="Facts you can use">
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Section>
      <Section title="Who writes">
        <p>
          {persona.name}. {persona.about}
        </p>
        <p className={styles.note}>
          The conversation takes {turns.least} to {turns.most} replies.
        </p>
      </Section>
    </aside>
  );
}
