import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import { MIGRATIONS } from './migrations';
import type { Migration, Rows } from './migrations/migration';
import type { TableRows } from './tables';

export const DATABASE_NAME = 'evenkeel';

/** The one database, in the extension's own origin. Content scripts never see it. */
export type Database = Dexie & {
  uses: Table<TableRows['uses'], [string, string, number]>;
  favourites: EntityTable<TableRows['favourites'], 'phraseId'>;
  hidden: EntityTable<TableRows['hidden'], 'phraseId'>;
  ownPhrases: EntityTable<TableRows['ownPhrases'], 'id'>;
  packs: EntityTable<TableRows['packs'], 'id'>;
  authority: EntityTable<TableRows['authority'], 'id'>;
  rewordings: EntityTable<TableRows['rewordings'], 'phraseId'>;
  dismissedRemarks: Table<TableRows['dismissedRemarks'], [string, string, string]>;
  ruleSettings: EntityTable<TableRows['ruleSettings'], 'ruleId'>;
  attempts: EntityTable<TableRows['attempts'], 'id'>;
  branches: EntityTable<TableRows['branches'], 'id'>;
  skills: EntityTable<TableRows['skills'], 'id'>;
  scenarios: EntityTable<TableRows['scenarios'], 'id'>;
  drills: EntityTable<TableRows['drills'], 'id'>;
};

async function rewrite(transaction: Transaction, change: (rows: Rows) => Rows): Promise<void> {
  const tables = transaction.db.tables.filter((table) => transaction.storeNames.includes(table.name));
  const before: Rows = {};
  for (const { name } of tables) before[name] = await transaction.table(name).toArray();
  const after = change(before);
  for (const { name } of tables) {
    await transaction.table(name).clear();
    await transaction.table(name).bulkAdd(after[name] ?? []);
  }
}

/** Dexie opens a newer database as if it were ours; writing to it would harm what the newer extension keeps there. */
function refuseNewer(db: Dexie, newest: number): void {
  // Dexie multiplies its versions by ten for the browser.
  if (Math.floor(db.backendDB().version / 10) > newest) {
    throw Object.assign(new Error('The stored data is newer than this extension.'), { name: 'VersionError' });
  }
}

/**
 * The database, not yet opened: Dexie opens it at the first use, or at `open()`.
 * A migration that throws aborts the whole upgrade, so that the old rows stay as they were and `open()` rejects;
 * so it does when a newer extension has written here.
 */
export function createDatabase(name = DATABASE_NAME, migrations: readonly Migration[] = MIGRATIONS): Database {
  const db = new Dexie(name);
  for (const { version, stores, change } of migrations) {
    const step = db.version(version).stores(stores);
    if (change) step.upgrade((transaction) => rewrite(transaction, change));
  }
  db.on('ready', () => refuseNewer(db, migrations.length), true);
  return db as Database;
}
