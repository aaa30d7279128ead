import type { Pack, Phrase } from '@/utils/playbook/phrase';
import type { Problem } from '@/utils/playbook/problem';

export const IMPORT_FORMATS = ['own', 'zendesk', 'freshdesk', 'gorgias', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What becomes of one row of an imported file. */
export interface ImportRow {
  /** 1-based line in the file where the row begins. */
  line: number;
  title: string;
  outcome: 'added' | 'changed' | 'refused' | 'duplicate';
  /** Why, in one sentence; for what is added, what will happen with it. */
  reason: string;
  /** What would be stored; absent for refused rows and duplicates. */
  phrase?: Phrase;
}

/** What an import would do. Nothing is stored by it: the caller stores `packs` as a whole or not at all. */
export interface ImportPreview {
  format: ImportFormat;
  rows: ImportRow[];
  /** The accepted phrases in the packs that they go to. */
  packs: Pack[];
}

/** The file cannot be read at all; nothing of it is taken. */
export interface ImportRefused {
  refused: (Problem & { line: number })[];
}

/** A row as an importer reads it, before it is held against what is there. */
export interface ReadRow {
  line: number;
  title: string;
  /** Why it cannot be taken. */
  refuse?: string;
  phrase?: Phrase;
}

/** One pack as read from a file. */
export interface ReadPack {
  pack: Omit<Pack, 'phrases'>;
  rows: ReadRow[];
}

const normal = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether two phrases say and do the same, whatever the order of their keys. */
function same(a: Phrase, b: Phrase): boolean {
  const sorted = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, one]) => one !== undefined)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([key, one]) => [key, sorted(one)]),
        )
      : value;
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/**
 * Holds rows against the phrases that are there and against one another.
 * The same id in an own pack is a change; the same words anywhere are a duplicate; an id of another pack is refused.
 * @param own packs that an import may change.
 * @param fixed packs that it may not: those that ship, and those set by policy.
 */
export function previewOf(
  format: ImportFormat,
  read: readonly ReadPack[],
  own: readonly Pack[],
  fixed: readonly Pack[],
): ImportPreview {
  const ownById = new Map(own.flatMap(({ phrases }) => phrases).map((phrase) => [phrase.id, phrase]));
  const fixedIds = new Set(fixed.flatMap(({ phrases }) => phrases.map(({ id }) => id)));
  const byText = new Map([...own, ...fixed].flatMap(({ phrases }) => phrases).map((phrase) => [normal(phrase.text), phrase.id]));
  const seenIds = new Map<string, number>();

  const judge = ({ line, title, refuse, phrase }: ReadRow): ImportRow => {
    if (refuse !== undefined || !phrase) return { line, title, outcome: 'refused', reason: refuse ?? 'It has no text.' };
    const earlier = seenIds.get(phrase.id);
    if (earlier !== undefined)
      return { line, title, outcome: 'refused', reason: `The id “${phrase.id}” stands already in line ${earlier} of this file.` };
    if (fixedIds.has(phrase.id))
      return { line, title, outcome: 'refused', reason: `The id “${phrase.id}” belongs to a pack that cannot be changed here.` };
    const before = ownById.get(phrase.id);
    const twin = byText.get(normal(phrase.text));
    if (before ? same(before, phrase) : twin !== undefined) {
      return {
        line,
        title,
        outcome: 'duplicate',
        reason: before ? 'It is already there, unchanged.' : `The same words are already there as “${twin}”.`,
      };
    }
    seenIds.set(phrase.id, line);
    byText.set(normal(phrase.text), phrase.id);
    if (before) return { line, title, outcome: 'changed', reason: `It replaces the present “${phrase.id}”.`, phrase };
    return {
      line,
      title,
      outcome: 'added',
      reason: phrase.search_only ? 'It will be found by search.' : 'It will be suggested where it fits.',
      phrase,
    };
  };

  const rows: ImportRow[] = [];
  const packs = read.map(({ pack, rows: readRows }) => {
    const judged = readRows.map(judge);
    rows.push(...judged);
    return { ...pack, phrases: judged.flatMap(({ phrase }) => (phrase ? [phrase] : [])) };
  });
  return { format, rows, packs: packs.filter(({ phrases }) => phrases.length > 0) };
}
