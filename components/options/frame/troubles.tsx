import { useStorageTrouble } from '@/components/data/storage-trouble';
import { useSettings } from '@/components/data/use-settings';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from './troubles.module.css';

/** What could not be read or kept, above whatever section is open. */
export function Troubles() {
  const { words, dismiss } = useStorageTrouble();
  const problems = useSettings()?.problems;
  const found = [problems?.settings, ...(problems?.policy ?? [])].filter((problem) => problem !== undefined);
  return (
    <div role="status" className={styles.troubles}>
      {words !== undefined && (
        <Notice look="caution" title="Not saved" actions={<Button onClick={dismiss}>Close</Button>}>
          <p>{words}</p>
        </Notice>
      )}
      {found.map((problem) => (
        <Notice key={problem} look="caution">
          <p>{problem}</p>
        </Notice>
      ))}
    </div>
  );
}
