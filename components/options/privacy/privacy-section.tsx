import { DeleteEverything } from './delete-everything';
import { RestoreBackup } from './restore-backup';
import { Retention } from './retention';
import { SaveBackup } from './save-backup';
import { StoredList } from './stored-list';

/** What is kept, for how long, and how to take it along or delete it. */
export default function PrivacySection() {
  return (
    <>
      <StoredList />
      <Retention />
      <SaveBackup />
      <RestoreBackup />
      <DeleteEverything />
    </>
  );
}
