import { type AllRows, KEY_OF, TABLE_NAMES, type TableName, type TableRows } from '@/utils/store/tables';
import { canonicalJson } from './canonical-json';

/** What to do with a row that differs here and in the backup. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

export interface MergeCounts {
  /** Only in the backup. */
  added: number;
  /** The same here and there. */
  same: number;
  /** Here and there, but different: the choice decides. */
  differing: number;
}

type AnyRow = AllRows[TableName][number];

/** Times that say which of two versions of a row is the later one; rows without any count as equally old. */
function lastTouched(row: AnyRow): number {
  const times = row as { at?: number; changedAt?: number; importedAt?: number; endedAt?: number; startedAt?: number };
  return times.changedAt ?? times.importedAt ?? times.at ?? times.endedAt ?? times.startedAt ?? 0;
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let number = 2; ; number++) if (!isTaken(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** Only what the rep or the team wrote can stand twice; of anything else two versions make no sense. */
function copyOf(name: TableName, row: AnyRow, isTaken: (id: string) => boolean): AnyRow | undefined {
  if (name === 'ownPhrases') {
    const { phrase, ...rest } = row as TableRows['ownPhrases'];
    const id = freeId(phrase.id, isTaken);
    return { ...rest, id, phrase: { ...phrase, id } };
  }
  if (name === 'packs') {
    const { pack, ...rest } = row as TableRows['packs'];
    const id = freeId(pack.id, isTaken);
    const suffix = id.slice(pack.id.length);
    const phrases = pack.phrases.map((phrase) => ({ ...phrase, id: `${phrase.id}${suffix}` }));
    return { ...rest, id, pack: { ...pack, id, title: `${pack.title} (from the backup)`, phrases } };
  }
  return undefined;
}

function mergeTable(name: TableName, mine: readonly AnyRow[], theirs: readonly AnyRow[], choice: MergeChoice) {
  const keyOf = KEY_OF[name] as (row: AnyRow) => string;
  const rows = new Map(mine.map((row) => [keyOf(row), row]));
  const isTaken = (id: string) => rows.has(id);
  const counts: MergeCounts = { added: 0, same: 0, differing: 0 };
  for (const row of theirs) {
    const key = keyOf(row);
    const own = rows.get(key);
    if (!own) {
      counts.added++;
      rows.set(key, row);
    } else if (canonicalJson(own) === canonicalJson(row)) {
      counts.same++;
    } else {
      counts.differing++;
      const copy = choice === 'both' ? copyOf(name, row, isTaken) : undefined;
      if (copy) rows.set(keyOf(copy), copy);
      else if (choice === 'theirs' || (choice === 'both' && lastTouched(row) > lastTouched(own))) rows.set(key, row);
    }
  }
  return { rows: [...rows.values()], counts };
}

/**
 * Brings the rows of a backup together with those that are here. Pure; nothing of mine is ever lost but what the choice gives up.
 * With `both`, own phrases and packs that differ are kept side by side; of anything else the version touched last stays.
 */
export function mergeRows(
  mine: AllRows,
  theirs: AllRows,
  choice: MergeChoice,
): { rows: AllRows; counts: Record<TableName, MergeCounts> } {
  const merged = TABLE_NAMES.map((name) => [name, mergeTable(name, mine[name], theirs[name], choice)] as const);
  return {
    rows: Object.fromEntries(merged.map(([name, { rows }]) => [name, rows])) as AllRows,
    counts: Object.fromEntries(merged.map(([name, { counts }]) => [name, counts])) as Record<TableName, MergeCounts>,
  };
}
