import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '@/utils/store/database';
import { favouriteIds, setFavourite } from '@/utils/store/marks';
import { DATABASE_VERSION, MIGRATIONS } from '@/utils/store/migrations';
import { rescueRows, whyNotOpened } from '@/utils/store/rescue';

const NAME = 'rescue';

describe('a database that does not open', () => {
  it('says what stopped it, and everything in it can still be taken out', async () => {
    const db = createDatabase(NAME);
    await setFavourite(db, 'kept', true, 1);
    db.close();
    const change = () => {
      throw new Error('cannot understand row 3');
    };
    const next = createDatabase(NAME, [...MIGRATIONS, { version: DATABASE_VERSION + 1, stores: {}, change }]);
    onTestFinished(() => Dexie.delete(NAME));
    // The first question opens it, and is told only that it is closed.
    const error = await favouriteIds(next).catch((caught: unknown) => caught);
    next.close();
    expect(whyNotOpened(error)).toContain('(cannot understand row 3)');
    const { version, rows } = await rescueRows(NAME);
    expect(version).toBe(DATABASE_VERSION);
    expect(rows.favourites).toEqual([{ phraseId: 'kept', at: 1 }]);
  });

  it('of a newer extension is left alone', async () => {
    const newer = createDatabase(NAME, [...MIGRATIONS, { version: DATABASE_VERSION + 1, stores: {} }]);
    await setFavourite(newer, 'kept', true, 1);
    newer.close();
    onTestFinished(() => Dexie.delete(NAME));
    const db = createDatabase(NAME);
    expect(whyNotOpened(await setFavourite(db, 'lost', true, 2).catch((caught: unknown) => caught))).toContain(
      'a newer Evenkeel',
    );
    db.close();
    expect((await rescueRows(NAME)).rows.favourites).toEqual([{ phraseId: 'kept', at: 1 }]);
  });

  it('is told in words that fit the cause', () => {
    expect(whyNotOpened(new DOMException('no', 'InvalidStateError'))).toContain('does not let Evenkeel keep anything');
    expect(whyNotOpened(Object.assign(new Error('x'), { name: 'VersionError' }))).toContain('a newer Evenkeel');
  });
});
