import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useStorageTrouble } from './storage-trouble';
import styles from './storage-trouble-notice.module.css';
import { useSettings } from './use-settings';

/** Says, until it is waved away, what could not be read or saved. */
export function StorageTroubleNotice() {
  const { words, dismiss } = useStorageTrouble();
  const unreadable = useSettings()?.problems.settings;
  return (
    <div role="status" className={styles.notices}>
      {unreadable && (
        <Notice look="caution">
          <p>{unreadable}</p>
        </Notice>
      )}
      {words && (
        <Notice look="caution" actions={<Button onClick={dismiss}>Close this message</Button>}>
          <p>{words}</p>
        </Notice>
      )}
    </div>
  );
}
