import type { Phrase } from '@/utils/playbook/phrase';
import type { Database } from './database';
import { write } from './storage-full';
import type { OwnPhrase } from './tables/own-phrase';

/** Adds a phrase, or replaces the one with its id. `now` in milliseconds since 1970. */
export function saveOwnPhrase(db: Database, phrase: Phrase, now: number): Promise<void> {
  return saveOwnPhrases(db, [phrase], now);
}

/** Adds or replaces all of them, or, when one fails, none. `now` in milliseconds since 1970. */
export function saveOwnPhrases(db: Database, phrases: readonly Phrase[], now: number): Promise<void> {
  return write(async () => {
    await db.ownPhrases.bulkPut(phrases.map((phrase) => ({ id: phrase.id, phrase, changedAt: now })));
  });
}

export function deleteOwnPhrase(db: Database, id: string): Promise<void> {
  return write(() => db.ownPhrases.delete(id));
}

/** Own phrases, by id. */
export function ownPhrases(db: Database): Promise<OwnPhrase[]> {
  return db.ownPhrases.orderBy('id').toArray();
}
