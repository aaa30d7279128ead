import { useStored } from '@/components/data/use-stored';
import { OWN_PACK_ID } from '@/utils/playbook/active-packs';
import type { Pack, Phrase } from '@/utils/playbook/phrase';
import type { Database } from '@/utils/store/database';
import { deleteOwnPhrase, ownPhrases, saveOwnPhrase } from '@/utils/store/own-phrases';
import { saveTeamPack, teamPacks } from '@/utils/store/team-packs';

/** Phrases that the rep may change: their own, or those of a team pack. */
export interface Collection {
  /** `own`, or the pack's id. */
  id: string;
  title: string;
  phrases: Phrase[];
  /** Absent for the rep's own phrases, which are no pack of their own. */
  pack?: Pack;
}

const NONE: Collection[] = [];

async function collections(db: Database): Promise<Collection[]> {
  const [own, team] = await Promise.all([ownPhrases(db), teamPacks(db)]);
  const mine = { id: OWN_PACK_ID, title: 'My phrases', phrases: own.map(({ phrase }) => phrase) };
  return [mine, ...team.map(({ pack }) => ({ id: pack.id, title: pack.title, phrases: pack.phrases, pack }))];
}

/** My phrases first, then every team pack; empty until the first answer. */
export function useCollections(): Collection[] {
  return useStored(collections, NONE);
}

/** Adds a phrase to a collection, or replaces the one with its id. `now` in milliseconds since 1970. */
export async function savePhrase(db: Database, { pack }: Collection, phrase: Phrase, now: number): Promise<void> {
  if (!pack) return saveOwnPhrase(db, phrase, now);
  const isThere = pack.phrases.some(({ id }) => id === phrase.id);
  const phrases = isThere ? pack.phrases.map((other) => (other.id === phrase.id ? phrase : other)) : [...pack.phrases, phrase];
  await saveTeamPack(db, { ...pack, phrases }, now);
}

/** Takes a phrase out of a collection. `now` in milliseconds since 1970. */
export async function removePhrase(db: Database, { pack }: Collection, id: string, now: number): Promise<void> {
  if (!pack) return deleteOwnPhrase(db, id);
  await saveTeamPack(db, { ...pack, phrases: pack.phrases.filter((phrase) => phrase.id !== id) }, now);
}
