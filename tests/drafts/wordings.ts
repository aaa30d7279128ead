import { z } from '@/utils/ticket/schema';
import { readRows } from './read-rows';

/** A way in which people write a flaw, or a look-alike that is none; thought up for a rule away from the labelled drafts. */
const wordingSchema = z.strictObject({
  rule: z.string(),
  /** Whether the rule must speak, at once or at its second look. */
  speaks: z.boolean(),
  draft: z.string(),
  customer: z.exactOptional(z.string()),
  agentBefore: z.exactOptional(z.string()),
  heat: z.exactOptional(z.number()),
});
export type Wording = z.infer<typeof wordingSchema>;

/** All wordings, in the order of the rules. @throws when a line does not fit the schema. */
export function readWordings(): Wording[] {
  return readRows('tests/drafts/wordings.jsonl', wordingSchema);
}
