import type { Move } from '@/utils/playbook/plan';
import styles from './next-move.module.css';
import { STAGE_WORDS } from './stage-words';

/** What to do next, in one word and one sentence. */
export function NextMove({ move }: { move: Move }) {
  return (
    <p className={styles.move} data-next-move={move.stage}>
      <strong>Next: {STAGE_WORDS[move.stage].toLowerCase()}.</strong> {move.why}
    </p>
  );
}
