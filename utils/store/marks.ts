import type { Database } from './database';
import { write } from './storage-full';

type MarkTable = 'favourites' | 'hidden';

async function setMark(db: Database, table: MarkTable, phraseId: string, on: boolean, now: number): Promise<void> {
  await write(async () => {
    if (on) await db[table].put({ phraseId, at: now });
    else await db[table].delete(phraseId);
  });
}

async function markedIds(db: Database, table: MarkTable): Promise<string[]> {
  const marks = await db[table].toArray();
  return marks.sort((a, b) => b.at - a.at || a.phraseId.localeCompare(b.phraseId)).map((mark) => mark.phraseId);
}

/** @param now milliseconds since 1970. */
export const setFavourite = (db: Database, phraseId: string, on: boolean, now: number) =>
  setMark(db, 'favourites', phraseId, on, now);

/** @param now milliseconds since 1970. */
export const setHidden = (db: Database, phraseId: string, on: boolean, now: number) => setMark(db, 'hidden', phraseId, on, now);

/** Starred phrases, newest first. */
export const favouriteIds = (db: Database) => markedIds(db, 'favourites');

/** Hidden phrases, newest first. */
export const hiddenIds = (db: Database) => markedIds(db, 'hidden');
