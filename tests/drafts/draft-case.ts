import { LIGHTS } from '@/utils/draft/draft-check';
import { z } from '@/utils/ticket/schema';
import { readRows } from './read-rows';

/** A draft in its thread, with what an experienced lead would remark and must not remark; written and labelled by hand. */
const draftCaseSchema = z.strictObject({
  /** Its letter stands for who wrote and labelled it. */
  id: z.string().check(z.regex(/^[a-z]+-\d+$/)),
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

/** Rules are written by the open part; the held-out part comes from an author whom they never saw, and is only measured. */
export const DRAFT_FILES = { open: 'tests/drafts/drafts.jsonl', 'held out': 'tests/drafts/held-out.jsonl' } as const;
export type DraftPart = keyof typeof DRAFT_FILES;

/** The cases of one part. A part that was looked at joins the open one. @throws when a line does not fit the schema. */
export function readDraftCases(part: DraftPart): DraftCase[] {
  return readRows(DRAFT_FILES[part], draftCaseSchema);
}

/** Who wrote a case: rules that were made for one author's drafts are worth what they find in another's. */
export function authorOf({ id }: DraftCase): string {
  return id.slice(0, id.indexOf('-'));
}
