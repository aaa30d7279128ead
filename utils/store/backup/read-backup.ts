import { parseJson as parseLocated } from '@/utils/playbook/import/located';
import { type Problem, problemsOf, type SchemaIssue } from '@/utils/playbook/problem';
import { bringUpToDate, DATABASE_VERSION } from '@/utils/store/migrations';
import type { Rows } from '@/utils/store/migrations/migration';
import { KEY_OF, TABLE_NAMES } from '@/utils/store/tables';
import { z } from '@/utils/ticket/schema';
import { BACKUP_FORMAT, type Backup, backupSchema } from './backup';
import { parseJson } from './parse-json';

export interface BackupFault {
  /** Counted from 1. */
  line: number;
  /** Where in the file, e.g. `tables.uses.3.at`; empty for the file as a whole. */
  place: string;
  reason: string;
}

export type ReadBackup = { backup: Backup } | { faults: BackupFault[] };

/** Generous: a rep's whole year is a few megabytes. Beyond it the page would hang while it checks. */
export const MAX_BACKUP_CHARACTERS = 50_000_000;

const envelopeSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.minimum(1)),
  tables: z.record(z.string(), z.array(z.unknown())),
});

const whole = (reason: string): ReadBackup => ({ faults: [{ line: 1, place: '', reason }] });

function doubles(backup: Backup): Problem[] {
  return TABLE_NAMES.flatMap((name) => {
    const keyOf = KEY_OF[name] as (row: unknown) => string;
    const seen = new Set<string>();
    return backup.tables[name].flatMap((row: unknown, index: number) => {
      const key = keyOf(row);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [{ path: ['tables', name, index], message: 'stands twice in the file' }];
    });
  });
}

/**
 * Reads a backup file. Nothing is stored here; a file with any fault is refused whole, each fault with line and reason.
 * Backups of older versions are brought up to date; lines then are those of the file as it is.
 */
export function readBackup(text: string): ReadBackup {
  const plain = text.replace(/^\uFEFF/, '');
  if (text.length > MAX_BACKUP_CHARACTERS) return whole('This file is too large to be a backup of Evenkeel.');
  const json = parseJson(plain);
  if ('fault' in json) return { faults: [{ ...json.fault, place: '' }] };
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return whole('This is not a backup of Evenkeel.');
  const { version } = envelope.data;
  if (version > DATABASE_VERSION)
    return whole('This backup was written by a newer Evenkeel. Update the extension, then restore it.');

  let current: unknown = json.value;
  if (version < DATABASE_VERSION) {
    try {
      const tables = bringUpToDate(envelope.data.tables as Rows, version);
      current = { ...(json.value as object), version: DATABASE_VERSION, tables };
    } catch (error) {
      return whole(`This older backup could not be brought up to date (${(error as Error).message}).`);
    }
  }
  const parsed = backupSchema.safeParse(current, { reportInput: true });
  const problems = parsed.success ? doubles(parsed.data) : problemsOf(parsed.error.issues as SchemaIssue[]);
  if (parsed.success && problems.length === 0) return { backup: { settings: parsed.data.settings, tables: parsed.data.tables } };
  // Keeping the place of everything is dear, and only a refused file needs it.
  const located = parseLocated(plain);
  const lineOf = (path: Problem['path']) => ('lineOf' in located ? located.lineOf(path) : 1);
  return { faults: problems.map(({ path, message }) => ({ line: lineOf(path), place: path.join('.'), reason: message })) };
}
