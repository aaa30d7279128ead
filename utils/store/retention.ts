import type { Database } from './database';
import { write } from './storage-full';

const DAY = 86_400_000;

/**
 * Deletes what is older than the rep wants it kept: uses, and remarks that were waved away.
 * Favourites, phrases and practice stay until the rep deletes them.
 * @param days 1 to 3650. @param now milliseconds since 1970.
 * @returns how many rows went.
 */
export function applyRetention(db: Database, days: number, now: number): Promise<number> {
  const limit = now - days * DAY;
  return write(() =>
    db.transaction('rw', db.uses, db.dismissedRemarks, async () => {
      const uses = await db.uses.where('at').below(limit).delete();
      return uses + (await db.dismissedRemarks.where('at').below(limit).delete());
    }),
  );
}
