import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { stageSchema } from '@/utils/playbook/phrase';
import { LABELS } from '@/utils/ticket/labels';
import { levelSchema } from '@/utils/ticket/reading';
import { channelSchema } from '@/utils/ticket/ticket';

const label = z.enum([...LABELS.tone, ...LABELS.request, ...LABELS.signal]);
const findingSchema = z.union([
  z.string(),
  z.strictObject({ words: z.string().default(''), level: z.optional(levelSchema), message: z.int().optional(), answered: z.boolean().optional() }),
]);
const wishSchema = z.union([
  z.string(),
  z.strictObject({
    stage: stageSchema,
    tone: z.string().optional(),
    request: z.string().optional(),
    signal: z.string().optional(),
    has: z.string().optional(),
    /** The step of the ladder, or its kind. */
    boundary: z.union([z.int(), z.string(), z.strictObject({ kind: z.string().optional(), step: z.int().optional() })]).optional(),
  }),
]);
const wordsSchema = z.union([z.string(), z.array(z.string())]);

/** One situation as its author wrote it: what stood in the ticket, what the reader found, what was used, and what a senior agent would reach for. */
export const situationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  about: z.string(),
  channel: channelSchema,
  customer: z.string().optional(),
  thread: z.array(z.union([z.strictObject({ customer: z.string() }), z.strictObject({ agent: z.string() })])).min(1),
  heat: z.number().min(0).max(4),
  trend: z.enum(['rising', 'steady', 'falling']).default('steady'),
  findings: z.partialRecord(label, findingSchema).nullish().transform((found) => found ?? {}),
  nouns: z.partialRecord(z.enum(['thing', 'reference', 'amount', 'date']), wordsSchema).nullish().transform((found) => found ?? {}),
  asks: z.partialRecord(z.enum(['question', 'demand', 'deadline']), wordsSchema).nullish().transform((found) => found ?? {}),
  used: z.array(z.string()).default([]),
  want: z.array(wishSchema).min(1),
  must_not: z.array(wishSchema).default([]),
});
export type SituationCase = z.infer<typeof situationSchema>;
export type Wish = z.infer<typeof wishSchema>;

/** A third of the cases, by the hash of their id: only their rates are looked at while the ranking is tuned. */
export function isHeldOut(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 3 === 0;
}

/**
 * Reads every case of a folder.
 * @throws when a file breaks the schema or two cases have one id, naming both.
 */
export function readSituations(folder: string): SituationCase[] {
  const seen = new Map<string, string>();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const cases = z.array(z.unknown()).parse(parse(readFileSync(join(folder, name), 'utf8')));
      return cases.map((one) => {
        const read = situationSchema.safeParse(one);
        const id = (one as { id?: string }).id;
        if (!read.success) throw new Error(`${name}, ${id}: ${z.prettifyError(read.error)}`);
        const before = seen.get(read.data.id);
        if (before) throw new Error(`${read.data.id} stands in ${before} and in ${name}`);
        seen.set(read.data.id, name);
        return read.data;
      });
    });
}
