import { GrowingList } from '@/components/suggestions/growing-list';
import { useWorkplace } from '@/components/suggestions/workplace';
import { Section } from '@/components/ui/section';
import { BOUNDARY_STEPS, type BoundaryState } from '@/utils/playbook/boundary';
import styles from './boundary-ladder.module.css';

const NOWHERE: BoundaryState = { reached: 0, evidence: [], reason: 'Open a ticket to see where its thread stands.' };

/** How a step stands to the thread. */
function stateOf(step: number, { reached, next }: BoundaryState): 'said' | 'next' | 'later' {
  if (step === next) return 'next';
  return step <= reached ? 'said' : 'later';
}

const STATE_WORDS = { said: 'said in this thread', next: 'next', later: '' };

/** The four steps that protect the rep and where this thread stands on them; with the words for the next one, if wanted. */
export function BoundaryLadder({ withWords = false }: { withWords?: boolean }) {
  const { advice } = useWorkplace();
  const boundary = advice?.boundary ?? NOWHERE;
  const words = advice?.suggestions.filter(({ stage }) => stage === 'boundary') ?? [];
  return (
    <Section title="Boundary">
      {(withWords || boundary.next === undefined) && <p>{boundary.reason}</p>}
      {withWords && boundary.evidence.map(({ start, text }) => <q key={start}>{text}</q>)}
      <ol className={styles.ladder} aria-label="Boundary ladder">
        {BOUNDARY_STEPS.map((name, index) => {
          const state = stateOf(index + 1, boundary);
          return (
            <li
              key={name}
              className={styles.step}
              data-step={index + 1}
              data-state={state}
              aria-current={state === 'next' ? 'step' : undefined}
            >
              <span className={styles.number}>{index + 1}</span>
              <span>{name.charAt(0).toUpperCase() + name.slice(1)}</span>
              {STATE_WORDS[state] && <span className={styles.state}>{STATE_WORDS[state]}</span>}
            </li>
          );
        })}
      </ol>
      {withWords && words.length > 0 && <GrowingList label="Words for this step" phrases={words} />}
    </Section>
  );
}
