import { forgetCleanDrafts } from './clean-drafts';
import type { Database } from './database';
import { forgetSettings } from './settings/item';
import { TABLE_NAMES, type TableName } from './tables';

/** How many rows each table holds. */
export async function countRows(db: Database): Promise<Record<TableName, number>> {
  const counts = await Promise.all(TABLE_NAMES.map(async (name) => [name, await db.table(name).count()] as const));
  return Object.fromEntries(counts) as Record<TableName, number>;
}

/**
 * Empties every table in one transaction and puts the settings back to their defaults.
 * @returns how many rows went.
 */
export async function deleteEverything(db: Database): Promise<number> {
  const deleted = await db.transaction('rw', db.tables, async () => {
    const counts = await countRows(db);
    for (const table of db.tables) await table.clear();
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  });
  await forgetSettings();
  await forgetCleanDrafts();
  return deleted;
}
