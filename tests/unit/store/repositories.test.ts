import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Phrase } from '@/utils/playbook/phrase';
import { favouriteIds, hiddenIds, setFavourite, setHidden } from '@/utils/store/marks';
import { deleteOwnPhrase, ownPhrases, saveOwnPhrase, saveOwnPhrases } from '@/utils/store/own-phrases';
import { dismissedIn, dismissRemark, rulesOff, setRule } from '@/utils/store/reply-check';
import { applyRetention } from '@/utils/store/retention';
import { StorageFullError, write } from '@/utils/store/storage-full';
import { deleteTeamPack, saveTeamPack, teamPacks } from '@/utils/store/team-packs';
import { forgetUse, recentPhraseIds, recordUse, usesOfTicket } from '@/utils/store/uses';
import { freshDatabase } from './fresh-database';

const TICKET = 'zendesk:acme.zendesk.com:1';
const OTHER = 'zendesk:acme.zendesk.com:2';
const use = (phraseId: string, at: number, ticketKey = TICKET) => ({ ticketKey, phraseId, stage: 'solve' as const, at });
const phrase = (id: string): Phrase => ({
  id,
  stage: 'solve',
  text: 'I will look into it today.',
  when: {},
  why: 'Says who does what next.',
  evidence: 'practice',
  source: 'own',
});

describe('uses', () => {
  it('belong to their ticket, oldest first, and can be taken back', async () => {
    const db = freshDatabase();
    await recordUse(db, use('b', 20));
    await recordUse(db, use('a', 10));
    await recordUse(db, use('c', 15, OTHER));
    expect((await usesOfTicket(db, TICKET)).map((row) => row.phraseId)).toEqual(['a', 'b']);
    await forgetUse(db, use('b', 20));
    expect((await usesOfTicket(db, TICKET)).map((row) => row.phraseId)).toEqual(['a']);
  });

  it('recent phrases come newest first, each once', async () => {
    const db = freshDatabase();
    for (const [id, at] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['c', 4],
    ] as const)
      await recordUse(db, use(id, at, at % 2 ? TICKET : OTHER));
    expect(await recentPhraseIds(db, 2)).toEqual(['c', 'a']);
    expect(await recentPhraseIds(db, 9)).toEqual(['c', 'a', 'b']);
  });

  it('go after the days that the rep chose', async () => {
    const db = freshDatabase();
    const day = 86_400_000;
    await recordUse(db, use('old', 1 * day));
    await recordUse(db, use('new', 9 * day));
    await dismissRemark(db, { ticketKey: TICKET, ruleId: 'r', wordsHash: 'h', at: 2 * day });
    expect(await applyRetention(db, 5, 10 * day)).toBe(2);
    expect((await usesOfTicket(db, TICKET)).map((row) => row.phraseId)).toEqual(['new']);
  });
});

describe('marks', () => {
  it('star and hide independently, newest first', async () => {
    const db = freshDatabase();
    await setFavourite(db, 'a', true, 1);
    await setFavourite(db, 'b', true, 2);
    await setHidden(db, 'a', true, 3);
    expect(await favouriteIds(db)).toEqual(['b', 'a']);
    expect(await hiddenIds(db)).toEqual(['a']);
    await setFavourite(db, 'b', false, 4);
    expect(await favouriteIds(db)).toEqual(['a']);
  });

  it('are seen by a live query', async () => {
    const db = freshDatabase();
    const seen: string[][] = [];
    const arrived = new Promise<void>((resolve, reject) => {
      liveQuery(() => favouriteIds(db)).subscribe({
        next: (ids) => {
          seen.push(ids);
          if (ids.length === 1) resolve();
        },
        error: reject,
      });
    });
    await setFavourite(db, 'a', true, 1);
    await arrived;
    expect(seen.at(-1)).toEqual(['a']);
  });
});

describe('own phrases and team packs', () => {
  it('are replaced by id and deleted', async () => {
    const db = freshDatabase();
    await saveOwnPhrases(db, [phrase('own-b'), phrase('own-a')], 1);
    await saveOwnPhrase(db, { ...phrase('own-b'), text: 'I will call you.' }, 2);
    expect((await ownPhrases(db)).map((row) => [row.id, row.phrase.text, row.changedAt])).toEqual([
      ['own-a', 'I will look into it today.', 1],
      ['own-b', 'I will call you.', 2],
    ]);
    await deleteOwnPhrase(db, 'own-a');
    expect((await ownPhrases(db)).map((row) => row.id)).toEqual(['own-b']);

    const pack = { version: 1 as const, id: 'team', title: 'Team', about: '', phrases: [phrase('team-a')] };
    await saveTeamPack(db, pack, 1);
    expect((await teamPacks(db)).map((row) => row.pack.title)).toEqual(['Team']);
    await deleteTeamPack(db, 'team');
    expect(await teamPacks(db)).toEqual([]);
  });
});

describe('reply check', () => {
  it('remembers rules that are off and remarks that were waved away', async () => {
    const db = freshDatabase();
    await setRule(db, 'long-sentence', false);
    expect(await rulesOff(db)).toEqual(['long-sentence']);
    await setRule(db, 'long-sentence', true);
    expect(await rulesOff(db)).toEqual([]);
    await dismissRemark(db, { ticketKey: TICKET, ruleId: 'r', wordsHash: 'h', at: 1 });
    expect(await dismissedIn(db, TICKET)).toHaveLength(1);
    expect(await dismissedIn(db, OTHER)).toEqual([]);
  });
});

describe('storage full', () => {
  it('is told apart from other faults, however deep it lies', async () => {
    const quota = new DOMException('full', 'QuotaExceededError');
    await expect(write(() => Promise.reject(quota))).rejects.toThrow(StorageFullError);
    await expect(write(() => Promise.reject({ name: 'AbortError', inner: quota }))).rejects.toThrow(/no room left/);
    await expect(write(() => Promise.reject(new Error('QUOTA_BYTES quota exceeded')))).rejects.toThrow(StorageFullError);
    await expect(write(() => Promise.reject(new Error('other')))).rejects.toThrow('other');
  });
});
