import type { Database } from './database';
import { write } from './storage-full';

/** The rep's wordings by phrase id, as the ranking takes them. */
export async function rewordings(db: Database): Promise<Map<string, string>> {
  const rows = await db.rewordings.toArray();
  return new Map(rows.map((row) => [row.phraseId, row.text]));
}

/** Keeps the rep's wording of a phrase; `now` in milliseconds since 1970. */
export function saveRewording(db: Database, phraseId: string, text: string, now: number): Promise<void> {
  return write(async () => {
    await db.rewordings.put({ phraseId, text, changedAt: now });
  });
}

/** Back to the pack's own wording. */
export function forgetRewording(db: Database, phraseId: string): Promise<void> {
  return write(() => db.rewordings.delete(phraseId));
}
