import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { allRows, type Backup, backupText } from '@/utils/store/backup/backup';
import { mergeRows } from '@/utils/store/backup/merge';
import { readBackup } from '@/utils/store/backup/read-backup';
import { restoreBackup } from '@/utils/store/backup/restore';
import { createDatabase, type Database } from '@/utils/store/database';
import { countRows, deleteEverything } from '@/utils/store/delete-everything';
import { setFavourite } from '@/utils/store/marks';
import { DATABASE_VERSION } from '@/utils/store/migrations';
import { changeSettings, loadSettings } from '@/utils/store/settings/item';
import { DEFAULT_SETTINGS } from '@/utils/store/settings/settings';
import { type AllRows, tableRowsSchema } from '@/utils/store/tables';
import { someRows } from './example-rows';
import { freshDatabase } from './fresh-database';

const example = (version: number) =>
  JSON.parse(readFileSync(new URL(`./migrations/${version}.json`, import.meta.url), 'utf8')) as Record<string, unknown[]>;
const EXAMPLE = tableRowsSchema.parse(example(DATABASE_VERSION));
const backup: Backup = { settings: { ...DEFAULT_SETTINGS, signOff: 'Ana' }, tables: EXAMPLE };

function read(text: string): Backup {
  const result = readBackup(text);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.backup;
}
function faults(text: string) {
  const result = readBackup(text);
  return 'faults' in result ? result.faults : [];
}

/** A row keeps the order in which its keys were once written, which is not the order of the schema. */
function keysReversed<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(keysReversed) as T;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, keysReversed(part)]),
  ) as T;
}

afterEach(() => fakeBrowser.reset());

describe('a backup', () => {
  it('restores byte for byte on another machine', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, async (tables) => {
        const text = backupText({ settings: DEFAULT_SETTINGS, tables: keysReversed(tables) });
        const other = createDatabase(`other-${Math.random()}`);
        await restoreBackup(other, read(text), 'replace', DEFAULT_SETTINGS);
        expect(backupText({ settings: (await loadSettings()).settings, tables: await allRows(other) })).toBe(text);
        await other.delete();
      }),
      { numRuns: 40 },
    );
  });

  it('of an older version is brought up to date', () => {
    const old = JSON.stringify({ format: 'evenkeel-backup', version: 1, settings: DEFAULT_SETTINGS, tables: example(1) });
    expect(read(old).tables).toEqual(EXAMPLE);
  });

  it('has one row a line, so that a fault is found', () => {
    const text = backupText(backup);
    const lines = text.split('\n');
    const line = lines.findIndex((entry) => entry.includes('"own-warehouse-check"')) + 1;
    expect(faults(text.replace('"stage":"solve"', '"stage":"sing"')).at(0)).toMatchObject({
      line,
      place: expect.stringContaining('.stage'),
    });
    expect(faults(text.replace('"why":"Says', '"surprise":1,"why":"Says'))).toMatchObject([
      { line, reason: 'does not know the key "surprise"' },
    ]);
  });

  it.each([
    ['', 'not valid JSON'],
    ['{ "format": "evenkeel-backup",\n "version": 1,\n', 'not valid JSON'],
    ['[]', 'not a backup'],
    ['null', 'not a backup'],
    ['{"format":"other","version":1,"tables":{}}', 'not a backup'],
    ['{"format":"evenkeel-backup","version":99,"tables":{}}', 'newer Evenkeel'],
    ['{"format":"evenkeel-backup","version":1,"tables":{},\n"__proto__":{"on":true}}', 'The key "__proto__" is not allowed'],
    ['{"a":{"constructor":{"prototype":{"x":1}}}}', 'is not allowed'],
  ])('refuses %s', (text, reason) => expect(faults(text)[0]?.reason).toContain(reason));

  it('names the line of what is broken', () => {
    expect(faults('{ "format": "evenkeel-backup",\n "version": 1,\n oops }')[0]?.line).toBe(3);
    expect(faults('{"format":"evenkeel-backup",\n"version":1,\n"__proto__":{}}')[0]?.line).toBe(3);
    expect(({} as { on?: boolean }).on).toBeUndefined();
  });

  it('refuses a row that stands twice', () => {
    const twice = { ...EXAMPLE, favourites: [...EXAMPLE.favourites, { ...EXAMPLE.favourites[0]!, at: 1 }] };
    expect(faults(backupText({ ...backup, tables: twice }))[0]?.reason).toBe('stands twice in the file');
  });

  it('refuses anything without throwing', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => faults(text).length > 0));
  });
});

describe('merging', () => {
  const mine: AllRows = { ...EXAMPLE };
  const phrase = EXAMPLE.ownPhrases[0]!;
  const theirs: AllRows = {
    ...EXAMPLE,
    favourites: [
      { phraseId: 'next-step-by', at: 1 },
      { phraseId: 'new-one', at: 2 },
    ],
    ownPhrases: [{ ...phrase, phrase: { ...phrase.phrase, text: 'Their words.' }, changedAt: phrase.changedAt + 1 }],
  };

  it('counts what is new, the same and different', () => {
    const { counts } = mergeRows(mine, theirs, 'mine');
    expect(counts.favourites).toEqual({ added: 1, same: 0, differing: 1 });
    expect(counts.uses).toEqual({ added: 0, same: 2, differing: 0 });
  });

  it('keeps mine, takes theirs, or keeps both, by choice', () => {
    const texts = (choice: 'mine' | 'theirs' | 'both') =>
      mergeRows(mine, theirs, choice).rows.ownPhrases.map((row) => [row.id, row.phrase.id, row.phrase.text]);
    const ours = ['own-warehouse-check', 'own-warehouse-check', phrase.phrase.text];
    expect(texts('mine')).toEqual([ours]);
    expect(texts('theirs')).toEqual([['own-warehouse-check', 'own-warehouse-check', 'Their words.']]);
    expect(texts('both')).toEqual([ours, ['own-warehouse-check-2', 'own-warehouse-check-2', 'Their words.']]);
  });

  it('with both, takes the later of two versions of what cannot stand twice', () => {
    const marks = mergeRows(mine, theirs, 'both').rows.favourites;
    expect(marks).toContainEqual(EXAMPLE.favourites[0]);
    expect(marks).toContainEqual({ phraseId: 'new-one', at: 2 });
  });

  it('with oneself changes nothing; its result is always a valid set of rows', () => {
    fc.assert(
      fc.property(someRows, someRows, fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const), (a, b, choice) => {
        expect(mergeRows(a, a, choice).rows).toEqual(a);
        const { rows } = mergeRows(a, b, choice);
        expect(faults(backupText({ settings: DEFAULT_SETTINGS, tables: rows }))).toEqual([]);
        for (const row of a.uses)
          expect(rows.uses.some((kept) => kept.at === row.at && kept.phraseId === row.phraseId)).toBe(true);
      }),
    );
  });
});

describe('restoring', () => {
  function breakOnClear(db: Database): void {
    db.table('skills').hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
  }

  it('that fails half way changes neither rows nor settings', async () => {
    const db = freshDatabase();
    await setFavourite(db, 'kept', true, 1);
    await changeSettings({ signOff: 'Mine' });
    breakOnClear(db);
    const { settings } = await loadSettings();
    await expect(restoreBackup(db, backup, 'replace', settings)).rejects.toThrow(/no room left/);
    expect((await allRows(db)).favourites).toEqual([{ phraseId: 'kept', at: 1 }]);
    expect((await loadSettings()).settings.signOff).toBe('Mine');
  });

  it('keeps my settings unless theirs are asked for', async () => {
    const db = freshDatabase();
    await changeSettings({ signOff: 'Mine' });
    const { settings } = await loadSettings();
    await restoreBackup(db, backup, 'mine', settings);
    expect((await loadSettings()).settings.signOff).toBe('Mine');
    await restoreBackup(db, backup, 'theirs', settings);
    expect((await loadSettings()).settings.signOff).toBe('Ana');
  });
});

describe('deleting everything', () => {
  it('leaves nothing, and says how much went', async () => {
    const db = freshDatabase();
    await restoreBackup(db, backup, 'replace', DEFAULT_SETTINGS);
    const rows = Object.values(EXAMPLE).reduce((sum, list) => sum + list.length, 0);
    expect(await deleteEverything(db)).toBe(rows);
    expect(Object.values(await countRows(db)).every((count) => count === 0)).toBe(true);
    expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });
});
