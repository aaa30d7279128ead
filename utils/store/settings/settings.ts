import { formalitySchema, spellingSchema } from '@/utils/playbook/wording';
import { z } from '@/utils/ticket/schema';

/** Everything that the rep can set. One value in extension storage, small enough to be watched whole. */
export const settingsSchema = z.strictObject({
  /** Host names on which Evenkeel stays quiet, though the browser would let it read. */
  sitesOff: z.array(z.string().check(z.regex(/^[a-z0-9.-]+(:\d+)?$/))),
  spelling: spellingSchema,
  formality: formalitySchema,
  /** Put under a whole reply, e.g. "Kind regards, Ana"; empty for none. */
  signOff: z.string().check(z.maxLength(300)),
  replyCheck: z.strictObject({
    on: z.boolean(),
    /** How much the check says: every remark, the usual three at most, or only what matters most. */
    quietness: z.enum(['everything', 'usual', 'only_important']),
  }),
  packs: z.strictObject({
    /** Ids in the order in which the rep wants them; packs that are not named follow in their own order. */
    order: z.array(z.string()),
    off: z.array(z.string()),
  }),
  /** Whose crisis contacts to show: ISO 3166-1 alpha-2, `INT` for anywhere, `auto` for the browser's own region. */
  region: z.string().check(z.regex(/^(auto|INT|[A-Z]{2})$/)),
  /** Where the badge was dragged to, as fractions of the window's free width and height; null for the default place. */
  badgePlace: z.nullable(
    z.strictObject({ x: z.number().check(z.minimum(0), z.maximum(1)), y: z.number().check(z.minimum(0), z.maximum(1)) }),
  ),
  /** Days for which uses and dismissed remarks are kept, 1 to 3650. */
  retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  sitesOff: [],
  spelling: 'british',
  formality: 'neutral',
  signOff: '',
  replyCheck: { on: true, quietness: 'usual' },
  packs: { order: [], off: [] },
  region: 'auto',
  badgePlace: null,
  retentionDays: 90,
};
