import { browser } from 'wxt/browser';
import { z } from '@/utils/ticket/schema';
import { type Settings, settingsSchema } from './settings';

/**
 * What an IT team may fix for its reps through the browser's managed policy; `public/managed-schema.json` says the same
 * to the browser. Packs are JSON texts, since policy stores know no free-form objects.
 */
export const policySchema = z.object({
  settings: z.optional(z.partial(z.omit(settingsSchema, { badgePlace: true }))),
  packs: z.optional(z.array(z.string())),
});
export type Policy = z.infer<typeof policySchema>;

export interface LoadedPolicy {
  policy: Policy;
  /** Why the policy was set aside, for the options page. */
  problem?: string;
}

/** The browser's policy for this extension; an empty one where there is none, as in every unmanaged browser. */
export async function loadPolicy(): Promise<LoadedPolicy> {
  let stored: unknown;
  try {
    stored = await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects when no policy is installed; that is the usual case, not a fault.
    return { policy: {} };
  }
  const parsed = policySchema.safeParse(stored ?? {});
  if (parsed.success) return { policy: parsed.data };
  const at = parsed.error.issues[0]?.path.join('.') || 'the policy';
  return {
    policy: {},
    problem: `Your organisation's policy was set aside, because ${at} is not valid. Please tell your IT team.`,
  };
}

export type SettingName = keyof Settings;

/** The settings in force: the rep's own under the policy's, with the names of those that the rep cannot change. */
export function underPolicy(own: Settings, policy: Policy): { settings: Settings; locked: SettingName[] } {
  const fixed = policy.settings ?? {};
  return { settings: { ...own, ...fixed }, locked: Object.keys(fixed) as SettingName[] };
}
