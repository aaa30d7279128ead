import type { Database } from '@/utils/store/database';
import { replaceSettings } from '@/utils/store/settings/item';
import type { Settings } from '@/utils/store/settings/settings';
import { write } from '@/utils/store/storage-full';
import { type AllRows, TABLE_NAMES } from '@/utils/store/tables';
import { allRows, type Backup } from './backup';
import { type MergeChoice, mergeRows } from './merge';

/** `replace` makes this machine as the other was; the rest merges. */
export type RestoreChoice = 'replace' | MergeChoice;

/** Puts exactly these rows in place of all others, or, when it fails, changes nothing. */
function putAll(db: Database, rowsFor: (mine: AllRows) => AllRows): Promise<void> {
  return write(() =>
    db.transaction('rw', db.tables, async () => {
      const rows = rowsFor(await allRows(db));
      for (const name of TABLE_NAMES) {
        await db.table(name).clear();
        await db.table(name).bulkAdd(rows[name]);
      }
    }),
  );
}

/**
 * Restores a backup. All rows change in one transaction; settings, which live elsewhere, change first and go back when the rows fail.
 * @param ownSettings the rep's settings before, to go back to.
 * @throws StorageFullError or the database's error, with everything as it was.
 */
export async function restoreBackup(db: Database, backup: Backup, choice: RestoreChoice, ownSettings: Settings): Promise<void> {
  const takesSettings = choice === 'replace' || choice === 'theirs';
  if (takesSettings) await replaceSettings(backup.settings);
  try {
    await putAll(db, (mine) => (choice === 'replace' ? backup.tables : mergeRows(mine, backup.tables, choice).rows));
  } catch (error) {
    if (takesSettings) await replaceSettings(ownSettings);
    throw error;
  }
}
