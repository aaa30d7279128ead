import { browser } from 'wxt/browser';
import { type Pack, packSchema } from '@/utils/playbook/phrase';
import { problemsOf, type SchemaIssue } from '@/utils/playbook/problem';
import { parseJson } from '@/utils/store/backup/parse-json';
import { z } from '@/utils/ticket/schema';
import { type Settings, settingsSchema } from './settings';

/**
 * What an IT team may fix for its reps through the browser's managed policy; `public/managed-schema.json` says the same
 * to the browser. Packs are JSON texts, since policy stores know no free-form objects.
 */
const policySchema = z.object({
  settings: z.optional(
    z.extend(z.partial(z.omit(settingsSchema, { badgePlace: true })), {
      replyCheck: z.optional(z.partial(settingsSchema.shape.replyCheck)),
      packs: z.optional(z.partial(settingsSchema.shape.packs)),
    }),
  ),
  packs: z.optional(z.array(z.string())),
});

export interface Policy {
  settings: NonNullable<z.infer<typeof policySchema>['settings']>;
  packs: Pack[];
  /** What was set aside and why, for the options page. */
  problems: string[];
}

const setAside = (what: string, reason: string) => `${what} was set aside: ${reason} Please tell your IT team.`;

function policyPack(text: string, number: number): { pack: Pack } | { problem: string } {
  const what = `Pack ${number} of your organisation's policy`;
  const json = parseJson(text);
  if ('fault' in json) return { problem: setAside(what, `line ${json.fault.line}: ${json.fault.reason}`) };
  const parsed = packSchema.safeParse(json.value, { reportInput: true });
  if (parsed.success) return { pack: parsed.data };
  const [first] = problemsOf(parsed.error.issues as SchemaIssue[]);
  return { problem: setAside(what, `${first?.path.join('.')} ${first?.message}.`) };
}

async function storedPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects when no policy is installed; that is the usual case, not a fault.
    return {};
  }
}

/** The browser's policy for this extension; an empty one where there is none, as in every unmanaged browser. Never rejects. */
export async function loadPolicy(): Promise<Policy> {
  const parsed = policySchema.safeParse((await storedPolicy()) ?? {});
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') || 'all of it';
    return { settings: {}, packs: [], problems: [setAside("Your organisation's policy", `${at} is not valid.`)] };
  }
  const read = (parsed.data.packs ?? []).map((text, index) => policyPack(text, index + 1));
  return {
    settings: parsed.data.settings ?? {},
    packs: read.flatMap((entry) => ('pack' in entry ? [entry.pack] : [])),
    problems: read.flatMap((entry) => ('problem' in entry ? [entry.problem] : [])),
  };
}

export type SettingName = keyof Settings;

/** The settings in force: the rep's own under the policy's, with the names of those that the rep cannot change. */
export function underPolicy(own: Settings, policy: Pick<Policy, 'settings'>): { settings: Settings; locked: SettingName[] } {
  const fixed = policy.settings;
  const settings = {
    ...own,
    ...fixed,
    replyCheck: { ...own.replyCheck, ...fixed.replyCheck },
    packs: { ...own.packs, ...fixed.packs },
  };
  return { settings, locked: Object.keys(fixed) as SettingName[] };
}
