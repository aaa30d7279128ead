import { Dexie } from 'dexie';
import { DATABASE_NAME } from './database';
import type { Rows } from './migrations/migration';

export interface Rescue {
  /** The shape that the rows are in: the migration that was last completed. */
  version: number;
  rows: Rows;
}

/** Reads everything out of a database as it lies there, whatever its version, and changes nothing. */
export async function rescueRows(name = DATABASE_NAME): Promise<Rescue> {
  // Without a declared version Dexie takes the stored shape as it finds it.
  const db = new Dexie(name);
  try {
    await db.open();
    const rows: Rows = {};
    for (const table of db.tables) rows[table.name] = await table.toArray();
    return { version: db.verno, rows };
  } finally {
    db.close();
  }
}

/** A question put to a database that did not open is told that it is closed; what happened lies within. */
function innermost(error: Error & { inner?: unknown }): Error {
  return error.inner instanceof Error || error.inner instanceof DOMException ? innermost(error.inner) : error;
}

/** Why the database did not open, in words for the rep. */
export function whyNotOpened(error: unknown): string {
  const { name, message } = innermost(error as Error);
  if (name === 'MissingAPIError' || name === 'InvalidStateError')
    return 'This browser does not let Evenkeel keep anything, as in some private windows. Phrases still work; stars and settings are not kept.';
  if (name === 'VersionError')
    return 'What is stored was written by a newer Evenkeel. Update the extension; nothing was changed until then.';
  return `Evenkeel could not bring its stored data up to date (${message}). Nothing was changed: what you had is still there. Save a copy of it in the options, under Privacy and data, then reload this page.`;
}
