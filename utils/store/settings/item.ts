import { storage } from 'wxt/utils/storage';
import type { Pack } from '@/utils/playbook/phrase';
import { write } from '@/utils/store/storage-full';
import { loadPolicy, type SettingName, underPolicy } from './policy';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings';

/** A step is added with every change of the schema, numbered by the version that it leads to. */
const SETTINGS_VERSION = 1;

/** The one typed item in extension storage. Stored as a whole; absent means all defaults. */
const settingsItem = storage.defineItem<Settings>('local:settings', {
  version: SETTINGS_VERSION,
  fallback: DEFAULT_SETTINGS,
  migrations: {},
});

export interface LoadedSettings {
  /** In force now: own settings under the organisation's policy. */
  settings: Settings;
  /** Set by policy; changing them has no effect. */
  locked: SettingName[];
  /** Packs that the organisation has set by policy. */
  packs: Pack[];
  /** What could not be read, for the rep. The stored value is left as it is. */
  problems: { settings?: string; policy: string[] };
}

const UNREADABLE =
  'Your settings could not be read, so Evenkeel works with its usual ones. ' +
  'What is stored was not changed. You can save a copy of it and start afresh in the options, under Privacy and data.';

/** The rep's own settings without the policy's, as a backup carries them; the defaults, with a problem, when they cannot be read. */
export async function ownSettings(): Promise<{ own: Settings; problem?: string }> {
  const parsed = settingsSchema.safeParse(await settingsItem.getValue());
  return parsed.success ? { own: parsed.data } : { own: DEFAULT_SETTINGS, problem: UNREADABLE };
}

/** Never rejects for bad content: unreadable settings fall back in memory only, and say so in `problems`. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [{ own, problem }, policy] = await Promise.all([ownSettings(), loadPolicy()]);
  return { ...underPolicy(own, policy), packs: policy.packs, problems: { settings: problem, policy: policy.problems } };
}

/** Two pages that change different settings at once must not undo each other. */
async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? await locks.request('evenkeel-settings', work) : await work();
}

/**
 * Changes some settings and keeps the others.
 * @throws StorageFullError, or an Error whose message is for the rep when the stored settings cannot be read or the change is not valid.
 */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return exclusively(async () => {
    const { own, problem } = await ownSettings();
    if (problem) throw new Error(problem);
    const next = settingsSchema.safeParse({ ...own, ...change });
    if (!next.success) throw new Error(`This setting was not saved: ${next.error.issues[0]?.path.join('.')} is not valid.`);
    await write(() => settingsItem.setValue(next.data));
  });
}

/** Puts all settings in place at once, also over ones that could not be read. For restoring a backup and for starting afresh. */
export function replaceSettings(settings: Settings): Promise<void> {
  return exclusively(() => write(() => settingsItem.setValue(settingsSchema.parse(settings))));
}

/** The stored value as it is, readable or not, to be saved as a file. */
export function storedSettings(): Promise<unknown> {
  return settingsItem.getValue();
}

/** Back to the defaults, with nothing left in storage. */
export function forgetSettings(): Promise<void> {
  return exclusively(() => settingsItem.removeValue({ removeMeta: true }));
}

/** Calls back with the settings in force whenever they change in any page; returns a function that stops. */
export function watchSettings(callback: (loaded: LoadedSettings) => void): () => void {
  return settingsItem.watch(() => {
    void loadSettings().then(callback);
  });
}
