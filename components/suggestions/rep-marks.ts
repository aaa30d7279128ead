import { useMemo } from 'react';
import { useStored } from '@/components/data/use-stored';
import { favouriteIds, hiddenIds } from '@/utils/store/marks';
import type { Use } from '@/utils/store/tables/use';
import { recentPhraseIds, usesOfTicket } from '@/utils/store/uses';

const NO_IDS: string[] = [];
const NO_USES: Use[] = [];
const RECENT = 20;

export interface RepMarks {
  /** Newest first. */
  favourites: string[];
  hidden: string[];
  recent: string[];
  /** Of the open ticket, oldest first. */
  uses: Use[];
  favouriteSet: ReadonlySet<string>;
  hiddenSet: ReadonlySet<string>;
}

/** What the rep has starred, hidden and used; the same in every open panel at once. */
export function useRepMarks(ticketKey: string | undefined): RepMarks {
  const favourites = useStored(favouriteIds, NO_IDS);
  const hidden = useStored(hiddenIds, NO_IDS);
  const recent = useStored((db) => recentPhraseIds(db, RECENT), NO_IDS);
  const uses = useStored((db) => (ticketKey === undefined ? Promise.resolve(NO_USES) : usesOfTicket(db, ticketKey)), NO_USES, [
    ticketKey,
  ]);
  const favouriteSet = useMemo(() => new Set(favourites), [favourites]);
  const hiddenSet = useMemo(() => new Set(hidden), [hidden]);
  // Dexie answers with the old ticket's rows for one render after the key changes.
  const ownUses = useMemo(() => uses.filter((use) => use.ticketKey === ticketKey), [uses, ticketKey]);
  return { favourites, hidden, recent, uses: ownUses, favouriteSet, hiddenSet };
}
