import { OWN_PACK_ID } from '@/utils/playbook/active-packs';
import type { Pack, Phrase } from '@/utils/playbook/phrase';
import type { Database } from './database';
import { write } from './storage-full';

/** Where each phrase that may be changed stands now: the id of its pack, by phrase id. */
async function homes(db: Database): Promise<Map<string, string>> {
  const own = (await db.ownPhrases.toArray()).map(({ id }) => [id, OWN_PACK_ID] as const);
  const team = (await db.packs.toArray()).flatMap(({ id, pack }) => pack.phrases.map((phrase) => [phrase.id, id] as const));
  return new Map([...team, ...own]);
}

function withPhrases(pack: Pack, phrases: readonly Phrase[]): Pack {
  const fresh = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const kept = pack.phrases.map((phrase) => {
    const next = fresh.get(phrase.id) ?? phrase;
    fresh.delete(phrase.id);
    return next;
  });
  return { ...pack, phrases: [...kept, ...fresh.values()] };
}

/**
 * Stores the packs of an import's preview in one transaction: all of it, or, when anything fails, nothing.
 * A phrase that is already there changes where it stands; a new one goes to the pack that the file names.
 * @param now milliseconds since 1970.
 */
export function importPacks(db: Database, packs: readonly Pack[], now: number): Promise<void> {
  return write(() =>
    db.transaction('rw', db.ownPhrases, db.packs, async () => {
      const homeOf = await homes(db);
      const byHome = new Map<string, Phrase[]>();
      for (const pack of packs) {
        for (const phrase of pack.phrases) {
          const home = homeOf.get(phrase.id) ?? pack.id;
          const there = byHome.get(home);
          if (there) there.push(phrase);
          else byHome.set(home, [phrase]);
        }
      }
      for (const [home, phrases] of byHome) {
        if (home === OWN_PACK_ID) {
          await db.ownPhrases.bulkPut(phrases.map((phrase) => ({ id: phrase.id, phrase, changedAt: now })));
          continue;
        }
        const before = (await db.packs.get(home))?.pack ?? { ...packs.find(({ id }) => id === home)!, phrases: [] };
        await db.packs.put({ id: home, pack: withPhrases(before, phrases), importedAt: now });
      }
    }),
  );
}
