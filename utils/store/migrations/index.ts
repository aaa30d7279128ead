import { firstTables } from './0001-first-tables';
import { ownLimitsAndWordings } from './0002-own-limits-and-wordings';
import { practiceScenariosAndDrills } from './0003-practice-scenarios-and-drills';
import type { Migration, Rows } from './migration';

/** All steps, oldest first. */
export const MIGRATIONS: readonly Migration[] = [firstTables, ownLimitsAndWordings, practiceScenariosAndDrills];

/** The shape that this build reads and writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/**
 * Brings the rows of an older shape up to date, as for a backup from an older extension.
 * @param from version that the rows are in, 1 to `DATABASE_VERSION`.
 * @throws whatever a step throws; the input is left as it was.
 */
export function bringUpToDate(rows: Rows, from: number, migrations: readonly Migration[] = MIGRATIONS): Rows {
  return migrations
    .filter((step) => step.version > from)
    .reduce((current, step) => (step.change ? step.change(structuredClone(current)) : current), rows);
}
