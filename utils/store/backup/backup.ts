import type { Database } from '@/utils/store/database';
import { DATABASE_VERSION } from '@/utils/store/migrations';
import { type Settings, settingsSchema } from '@/utils/store/settings/settings';
import { type AllRows, KEY_OF, TABLE_NAMES, type TableName, tableRowsSchema } from '@/utils/store/tables';
import { z } from '@/utils/ticket/schema';
import { canonicalJson } from './canonical-json';

export const BACKUP_FORMAT = 'evenkeel-backup';

/** Everything that is stored, in the shape of this build. */
export const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  /** The database's migration that the rows are in. */
  version: z.literal(DATABASE_VERSION),
  settings: settingsSchema,
  tables: tableRowsSchema,
});
export interface Backup {
  settings: Settings;
  tables: AllRows;
}

/** Every row of every table, read in one go so that they fit together. */
export function allRows(db: Database): Promise<AllRows> {
  return db.transaction('r', db.tables, async () => {
    const rows: Partial<Record<TableName, unknown[]>> = {};
    for (const name of TABLE_NAMES) rows[name] = await db.table(name).toArray();
    return rows as AllRows;
  });
}

function tableText(name: TableName, rows: AllRows): string {
  const keyOf = KEY_OF[name] as (row: unknown) => string;
  const lines = rows[name].map((row) => ({ key: keyOf(row), line: canonicalJson(row) }));
  lines.sort((a, b) => (a.key < b.key ? -1 : 1));
  return lines.length === 0 ? `"${name}": []` : `"${name}": [\n${lines.map(({ line }) => line).join(',\n')}\n]`;
}

/**
 * A backup as text: one row a line, in one order and without a date,
 * so that restoring it elsewhere and saving it again gives the same bytes.
 */
export function backupText({ settings, tables }: Backup): string {
  return [
    `{ "format": "${BACKUP_FORMAT}", "version": ${DATABASE_VERSION},`,
    `"settings": ${canonicalJson(settings)},`,
    `"tables": {`,
    TABLE_NAMES.map((name) => tableText(name, tables)).join(',\n'),
    '} }\n',
  ].join('\n');
}
