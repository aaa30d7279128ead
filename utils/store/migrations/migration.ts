/** Every row of every table by table name, as plain JSON. */
export type Rows = Record<string, unknown[]>;

/**
 * One numbered step of the database's shape. A released step is never edited; a change is a new step,
 * with the example of its result beside those of the others in `tests/unit/store/migrations`.
 */
export interface Migration {
  /** Counted from 1 without gaps. */
  version: number;
  /** Dexie's index declarations of the tables that are new or differ; `null` drops a table. */
  stores: Record<string, string | null>;
  /**
   * Turns the rows of the step before into rows of this one. Pure, and used twice:
   * on the database when the extension was updated, and on a backup that an older extension wrote.
   * @throws when a row cannot be understood; the database then stays at the step before.
   */
  change?(rows: Rows): Rows;
}
