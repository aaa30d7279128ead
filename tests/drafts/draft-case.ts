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
  /** What a second lead would also remark: right when made, and not required. */
  accept: z.array(z.string()),
});
export type DraftCase = z.infer<typeof draftCaseSchema>;

/** Both parts: rules are written by the open one; the held-out one was written by others and is never looked at meanwhile. */
export const DRAFT_FILES = { open: 'tests/drafts/drafts.jsonl', 'held out': 'tests/drafts/held-out.jsonl' } as const;

/** @throws when a line does not fit the schema. */
export function readDraftCases(part: keyof typeof DRAFT_FILES): DraftCase[] {
  return readFileSync(DRAFT_FILES[part], 'utf8')
    .trim()
    .split('\n')
    .map((line) => draftCaseSchema.parse(JSON.parse(line)));
}
