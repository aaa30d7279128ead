import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { LastPut } from './last-put';
import { undoLastPut } from './put';
import styles from './put-status.module.css';

const ICONS = { inserting: 'clock', inserted: 'check', copied: 'copy', failed: 'caution', undone: 'undo' } as const;

/** What became of the last Insert or Copy, beside the thing it was asked for. The live region says the same. */
export function PutStatus({ put }: { put: LastPut }) {
  return (
    <p className={styles.status} data-put-state={put.state}>
      <Icon name={ICONS[put.state]} />
      <span>{put.words}</span>
      {put.undoId !== undefined && (
        <Button look="quiet" icon="undo" onClick={undoLastPut}>
          Undo insert
        </Button>
      )}
    </p>
  );
}
