import { readFileSync } from 'node:fs';
import { LIGHTS } from '@/utils/draft/draft-check';
import { z } from '@/utils/ticket/schema';

/** A draft in its thread, with what an experienced lead would remark and must not remark; written and labelled by hand. */
const draftCaseSchema = z.strictObject({
  id: z.string(),
  channel: z.enum(['email', 'chat']),
  customer: z.strictObject({ name: z.string(), messages: z.array(z.string()) }),
  earlier: z.array(z.strictObject({ author: z.enum(['agent', 'customer']), text: z.string() })),
  heat: z.number(),
  visibility: z.enum(['public', 'internal']),
  draft: z.string(),
  kind: z.enum(['flawed', 'mixed', 'excellent']),
  expect: z.array(z.strictObject({ light: z.enum(LIGHTS), remark: z.string(), words: z.string() })),
  must_not: z.array(z.string()),
});
export type DraftCase = z.infer<typeof draftCaseSchema>;

/** @throws when a line does not fit the schema. */
export function readDraftCases(path = 'tests/drafts/drafts.jsonl'): DraftCase[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => draftCaseSchema.parse(JSON.parse(line)));
}

/** A third, by a hash of the id (FNV-1a): never looked at while rules are written. */
export function isHeldOut({ id }: DraftCase): boolean {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 3 === 0;
}
