import type { Pack, Phrase } from './phrase';

/** The pack that the rep's own phrases stand in. */
export const OWN_PACK_ID = 'own';

export interface PackSources {
  /** What ships with the extension. */
  shipped: readonly Pack[];
  /** Packs of the team, imported or set by policy. */
  team: readonly Pack[];
  /** The rep's own phrases. */
  own: readonly Phrase[];
}

/**
 * Every pack there is: the rep's own first, then the team's, then ours. Where two packs have one id, the team's
 * copy stands for both.
 */
export function allPacks({ shipped, team, own }: PackSources): Pack[] {
  const ownPack: Pack[] =
    own.length === 0 ? [] : [{ version: 1, id: OWN_PACK_ID, title: 'My phrases', about: 'Written by you.', phrases: [...own] }];
  const byId = new Map<string, Pack>();
  for (const pack of [...ownPack, ...team, ...shipped]) if (!byId.has(pack.id)) byId.set(pack.id, pack);
  return [...byId.values()];
}

/** The packs that are switched on, in the rep's order; packs that the order does not name follow in their own. */
export function activePacks(
  packs: readonly Pack[],
  { order, off }: { order: readonly string[]; off: readonly string[] },
): Pack[] {
  const place = (pack: Pack) => {
    const index = order.indexOf(pack.id);
    return index < 0 ? order.length : index;
  };
  return packs.filter((pack) => !off.includes(pack.id)).sort((a, b) => place(a) - place(b));
}
