import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useStorageTrouble } from './storage-trouble';

/** Says, until it is waved away, what could not be read or saved. */
export function StorageTroubleNotice() {
  const { words, dismiss } = useStorageTrouble();
  return (
    <div role="status">
      {words && (
        <Notice look="caution" actions={<Button onClick={dismiss}>Close this message</Button>}>
          <p>{words}</p>
        </Notice>
      )}
    </div>
  );
}
