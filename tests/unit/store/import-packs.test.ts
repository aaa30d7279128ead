import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { OWN_PACK_ID } from '@/utils/playbook/active-packs';
import type { Pack, Phrase } from '@/utils/playbook/phrase';
import { importPacks } from '@/utils/store/import-packs';
import { ownPhrases, saveOwnPhrase } from '@/utils/store/own-phrases';
import { saveTeamPack, teamPacks } from '@/utils/store/team-packs';
import { freshDatabase } from './fresh-database';

const phrase = (id: string, text = 'I will look into it today.'): Phrase => ({
  id,
  stage: 'solve',
  text,
  when: {},
  why: 'Says who does what next.',
  evidence: 'practice',
  source: 'own',
});
const pack = (id: string, ...phrases: Phrase[]): Pack => ({ version: 1, id, title: id, about: 'Ours.', phrases });

describe('an import', () => {
  it('changes a phrase where it stands and adds new ones to the pack of the file', async () => {
    const db = freshDatabase();
    await saveOwnPhrase(db, phrase('mine'), 1);
    await saveTeamPack(db, pack('team', phrase('one'), phrase('two')), 1);
    await importPacks(db, [pack('file', phrase('mine', 'Mine anew.'), phrase('two', 'Two anew.'), phrase('three'))], 2);
    expect((await ownPhrases(db)).map((row) => [row.id, row.phrase.text, row.changedAt])).toEqual([['mine', 'Mine anew.', 2]]);
    const packs = Object.fromEntries(
      (await teamPacks(db)).map((row) => [row.id, row.pack.phrases.map(({ id, text }) => `${id}: ${text}`)]),
    );
    expect(packs).toEqual({
      team: ['one: I will look into it today.', 'two: Two anew.'],
      file: ['three: I will look into it today.'],
    });
  });

  it('of own phrases goes to the own phrases', async () => {
    const db = freshDatabase();
    await importPacks(db, [pack(OWN_PACK_ID, phrase('mine'))], 1);
    expect((await ownPhrases(db)).map((row) => row.id)).toEqual(['mine']);
    expect(await teamPacks(db)).toEqual([]);
  });

  it('that fails leaves nothing behind', async () => {
    const db = freshDatabase();
    db.packs.hook('creating', (key) => {
      if (key === 'second') throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(importPacks(db, [pack('first', phrase('a')), pack('second', phrase('b'))], 1)).rejects.toThrow(/no room left/);
    expect(await teamPacks(db)).toEqual([]);
  });
});
