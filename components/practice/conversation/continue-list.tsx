import { usePractice } from '@/components/practice/practice-state';
import type { PracticeData } from '@/components/practice/use-practice-data';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { PracticeRecord } from '@/utils/store/practice';
import styles from './scenario-list.module.css';

const SHOWN = 3;

/** Conversations that were begun and have no ending yet, the newest first. */
export function ContinueList({ data, record }: { data: PracticeData; record: PracticeRecord }) {
  const resume = usePractice((state) => state.resume);
  const open = record.attempts
    .filter(({ ending }) => ending === undefined)
    .flatMap((attempt) => {
      const scenario = data.scenarios.find(({ id }) => id === attempt.scenarioId);
      const branches = record.branches.filter(({ attemptId }) => attemptId === attempt.id);
      return scenario && branches.length > 0 ? [{ attempt, scenario, branches }] : [];
    })
    .reverse()
    .slice(0, SHOWN);
  if (open.length === 0) return null;
  return (
    <Section title="Go on where you stopped">
      <ul className={styles.open}>
        {open.map(({ attempt, scenario, branches }) => (
          <li key={attempt.id}>
            <Button onClick={() => resume(scenario, attempt, branches, data.model)}>
              {scenario.title} ({branches.length === 1 ? '1 reply' : `${branches.length} replies`})
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
