import { REQUESTS, SIGNALS } from '@/utils/ticket/labels';
import type { Reading } from '@/utils/ticket/reading';
import { z } from '@/utils/ticket/schema';

const authorityRowSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** In plain words, for the rep. */
  cause: z.string().check(z.minLength(1)),
  request: z.optional(z.array(z.enum(REQUESTS))),
  signal: z.optional(z.array(z.enum(SIGNALS))),
  offer: z.string().check(z.minLength(1)),
  /** In the table's currency; 0 means "not without asking"; absent means that no amount applies. */
  up_to: z.optional(z.number().check(z.minimum(0))),
  /** Per cent of the order, 0 to 100. */
  percent: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  /** Who decides above the limit. */
  ask: z.string(),
  note: z.optional(z.string()),
});
export type AuthorityRow = z.infer<typeof authorityRowSchema>;

/** What a rep may offer without asking, as the team has written it down. */
export const authorityTableSchema = z.strictObject({
  version: z.literal(1),
  about: z.string(),
  /** ISO 4217. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  rows: z.array(authorityRowSchema),
});
export type AuthorityTable = z.infer<typeof authorityTableSchema>;

export interface AuthorityMatch {
  row: AuthorityRow;
  /** More labels of the reading met: listed first. */
  matches: number;
}

/** The rows that speak to what this customer asks for or reports, the closest first; rows without labels never match by themselves. */
export function authorityFor(table: AuthorityTable, reading: Reading): AuthorityMatch[] {
  const labels = new Set<string>(
    reading.findings.filter(({ finding }) => finding.level !== 'unsure').map(({ finding }) => finding.label),
  );
  return table.rows
    .map((row) => ({ row, matches: [...(row.request ?? []), ...(row.signal ?? [])].filter((label) => labels.has(label)).length }))
    .filter(({ matches }) => matches > 0)
    .sort((a, b) => b.matches - a.matches || table.rows.indexOf(a.row) - table.rows.indexOf(b.row));
}

/**
 * Whether an amount is more than any matching row allows, so that someone else must decide.
 * Without a matching row that names an amount the answer is no: the table is silent, and so are we.
 */
export function beyondAuthority(table: AuthorityTable, reading: Reading, amount: number): boolean {
  const limits = authorityFor(table, reading).flatMap(({ row }) => (row.up_to === undefined ? [] : [row.up_to]));
  return limits.length > 0 && amount > Math.max(...limits);
}
