import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '@/utils/store/database';
import { bringUpToDate, DATABASE_VERSION, MIGRATIONS } from '@/utils/store/migrations';
import type { Migration, Rows } from '@/utils/store/migrations/migration';
import { TABLE_NAMES, tableRowsSchema } from '@/utils/store/tables';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const example = (version: number): Rows => JSON.parse(readFileSync(`${FOLDER}/${version}.json`, 'utf8'));
const versions = readdirSync(FOLDER)
  .filter((name) => /^\d+\.json$/.test(name))
  .map((name) => Number.parseInt(name, 10))
  .sort((a, b) => a - b);

let counter = 0;
const opened: Database[] = [];
function open(name: string, migrations: readonly Migration[]): Database {
  const db = createDatabase(name, migrations);
  opened.push(db);
  return db;
}
const freshName = () => `migrations-${counter++}`;

async function fill(db: Database, rows: Rows): Promise<void> {
  for (const table of db.tables) await table.bulkAdd(rows[table.name] ?? []);
}

async function contents(db: Database): Promise<Rows> {
  const rows: Rows = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
}

function sorted(rows: Rows): Rows {
  const inOrder = (list: unknown[]) => list.map((row) => JSON.stringify(row)).sort();
  return Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, inOrder(list)]));
}

afterEach(async () => {
  for (const db of opened.splice(0)) {
    db.close();
    await db.delete();
  }
});

describe('migrations', () => {
  it('are numbered from 1 without a gap, each with an example', () => {
    expect(MIGRATIONS.map((step) => step.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(versions).toEqual(MIGRATIONS.map((step) => step.version));
  });

  it.each(versions.slice(0, -1))('version %i becomes the next one in a database', async (version) => {
    const name = freshName();
    const before = open(
      name,
      MIGRATIONS.filter((step) => step.version <= version),
    );
    await fill(before, example(version));
    before.close();
    const after = open(
      name,
      MIGRATIONS.filter((step) => step.version <= version + 1),
    );
    expect(sorted(await contents(after))).toEqual(sorted(example(version + 1)));
  });

  it.each(versions)('rows of version %i become those of today, as in a backup', (version) => {
    expect(sorted(bringUpToDate(example(version), version))).toEqual(sorted(example(DATABASE_VERSION)));
  });

  it('the newest example is what the tables hold', async () => {
    expect(tableRowsSchema.parse(example(DATABASE_VERSION))).toEqual(example(DATABASE_VERSION));
    const db = open(freshName(), MIGRATIONS);
    expect(db.tables.map((table) => table.name).sort()).toEqual([...TABLE_NAMES].sort());
    await fill(db, example(DATABASE_VERSION));
    expect(sorted(await contents(db))).toEqual(sorted(example(DATABASE_VERSION)));
  });

  it('one that fails stops, and leaves the rows as they were', async () => {
    const name = freshName();
    const before = open(name, MIGRATIONS);
    await fill(before, example(DATABASE_VERSION));
    before.close();
    const broken: Migration = {
      version: DATABASE_VERSION + 1,
      stores: {},
      change() {
        throw new Error('cannot understand row 3');
      },
    };
    await expect(open(name, [...MIGRATIONS, broken]).open()).rejects.toThrow('cannot understand row 3');
    expect(sorted(await contents(open(name, MIGRATIONS)))).toEqual(sorted(example(DATABASE_VERSION)));
  });
});
