import type { AuthorityTable } from '@/utils/playbook/authority';
import type { Database } from './database';
import { write } from './storage-full';

/** The team's own table, or undefined while the example that ships is in use. */
export async function ownAuthority(db: Database): Promise<AuthorityTable | undefined> {
  return (await db.authority.get('own'))?.table;
}

/** Puts the team's own table in place of the example. `now` in milliseconds since 1970. */
export function saveOwnAuthority(db: Database, table: AuthorityTable, now: number): Promise<void> {
  return write(async () => {
    await db.authority.put({ id: 'own', table, changedAt: now });
  });
}

/** Back to the example table that ships. */
export function forgetOwnAuthority(db: Database): Promise<void> {
  return write(() => db.authority.delete('own'));
}
