import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import {
  changeSettings,
  forgetSettings,
  loadSettings,
  replaceSettings,
  storedSettings,
  watchSettings,
} from '@/utils/store/settings/item';
import { DEFAULT_SETTINGS, settingsSchema } from '@/utils/store/settings/settings';
import { isSiteOff } from '@/utils/store/settings/site-off';

afterEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have one valid default', () => {
    expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what a change does not name, and refuse what is not valid', async () => {
    await changeSettings({ spelling: 'american' });
    await changeSettings({ signOff: 'Kind regards, Ana' });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, spelling: 'american', signOff: 'Kind regards, Ana' });
    await expect(changeSettings({ retentionDays: 0 })).rejects.toThrow('retentionDays is not valid');
    expect((await loadSettings()).settings.retentionDays).toBe(90);
    await forgetSettings();
    expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('that cannot be read are neither used nor overwritten', async () => {
    await browser.storage.local.set({ settings: { spelling: 'martian' } });
    const loaded = await loadSettings();
    expect(loaded.settings).toEqual(DEFAULT_SETTINGS);
    expect(loaded.problems.settings).toContain('could not be read');
    await expect(changeSettings({ spelling: 'american' })).rejects.toThrow('could not be read');
    expect(await storedSettings()).toEqual({ spelling: 'martian' });
    await replaceSettings(DEFAULT_SETTINGS);
    expect((await loadSettings()).problems.settings).toBeUndefined();
  });

  it('stand under the policy, which names what it locks', async () => {
    await changeSettings({ spelling: 'american', retentionDays: 10 });
    await browser.storage.managed.set({ settings: { retentionDays: 30, replyCheck: { on: false } } });
    const { settings, locked } = await loadSettings();
    expect(settings.replyCheck).toEqual({ on: false, quietness: 'usual' });
    expect(settings.retentionDays).toBe(30);
    expect(settings.spelling).toBe('american');
    expect(locked).toEqual(['replyCheck', 'retentionDays']);
  });

  it('a policy that is not valid is set aside and said', async () => {
    await browser.storage.managed.set({ settings: { retentionDays: 'soon' } });
    const { settings, problems } = await loadSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.policy).toEqual([expect.stringContaining('settings.retentionDays')]);
  });

  it('packs of the policy are read, and a bad one is set aside alone', async () => {
    const pack = { version: 1, id: 'house', title: 'House', about: 'Ours.', phrases: [] };
    await browser.storage.managed.set({ packs: [JSON.stringify(pack), '{\n oops', JSON.stringify({ ...pack, title: 3 })] });
    const { packs, problems } = await loadSettings();
    expect(packs).toEqual([pack]);
    expect(problems.policy).toEqual([expect.stringContaining('Pack 2'), expect.stringContaining('title must be of type string')]);
    expect(problems.policy[0]).toContain('line 2');
  });

  it('the schema for the browser names the same settings as ours', () => {
    const forBrowser = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const { badgePlace: _, ...manageable } = DEFAULT_SETTINGS;
    expect(Object.keys(forBrowser.properties.settings.properties).sort()).toEqual(Object.keys(manageable).sort());
  });

  it('tell every watcher of a change until it stops', async () => {
    const seen: string[] = [];
    const arrived = new Promise<void>((resolve) => {
      const stop = watchSettings(({ settings }) => {
        seen.push(settings.spelling);
        stop();
        resolve();
      });
    });
    await changeSettings({ spelling: 'american' });
    await arrived;
    await changeSettings({ spelling: 'british' });
    expect(seen).toEqual(['american']);
  });
});

describe('a site that is off', () => {
  it('is read from the stored value without a schema', () => {
    expect(isSiteOff({ ...DEFAULT_SETTINGS, sitesOff: ['acme.zendesk.com'] }, 'ACME.zendesk.com')).toBe(true);
    expect(isSiteOff(DEFAULT_SETTINGS, 'acme.zendesk.com')).toBe(false);
    for (const strange of [undefined, null, 3, 'x', { sitesOff: 'acme' }]) expect(isSiteOff(strange, 'acme')).toBe(false);
  });
});
