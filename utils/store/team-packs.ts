import type { Pack } from '@/utils/playbook/phrase';
import type { Database } from './database';
import { write } from './storage-full';
import type { TeamPack } from './tables/team-pack';

/** Adds a pack, or replaces the one with its id. `now` in milliseconds since 1970. */
export function saveTeamPack(db: Database, pack: Pack, now: number): Promise<void> {
  return write(async () => {
    await db.packs.put({ id: pack.id, pack, importedAt: now });
  });
}

export function deleteTeamPack(db: Database, id: string): Promise<void> {
  return write(() => db.packs.delete(id));
}

/** Team packs, by id. */
export function teamPacks(db: Database): Promise<TeamPack[]> {
  return db.packs.orderBy('id').toArray();
}
