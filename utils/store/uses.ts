import type { Database } from './database';
import { write } from './storage-full';
import type { Use } from './tables/use';

/** Records that a phrase went into a reply, or was copied for one. */
export function recordUse(db: Database, use: Use): Promise<void> {
  return write(async () => {
    await db.uses.put(use);
  });
}

/** Takes a use back, as when the insertion was undone. */
export function forgetUse(db: Database, use: Pick<Use, 'ticketKey' | 'phraseId' | 'at'>): Promise<void> {
  return write(() => db.uses.delete([use.ticketKey, use.phraseId, use.at]));
}

/** What this thread has used, oldest first. */
export function usesOfTicket(db: Database, ticketKey: string): Promise<Use[]> {
  return db.uses.where('ticketKey').equals(ticketKey).sortBy('at');
}

/** The phrases used last in any thread, newest first, each once. */
export async function recentPhraseIds(db: Database, limit: number): Promise<string[]> {
  const ids = new Set<string>();
  await db.uses
    .orderBy('at')
    .reverse()
    .until(() => ids.size >= limit)
    .each((use) => ids.add(use.phraseId));
  return [...ids].slice(0, limit);
}
