import { useMemo } from 'react';
import { allPacks } from '@/utils/playbook/active-packs';
import type { Pack } from '@/utils/playbook/phrase';
import { ownPhrases } from '@/utils/store/own-phrases';
import type { OwnPhrase } from '@/utils/store/tables/own-phrase';
import type { TeamPack } from '@/utils/store/tables/team-pack';
import { teamPacks } from '@/utils/store/team-packs';
import { usePlaybooks } from './use-playbooks';
import { useSettings } from './use-settings';
import { useStored } from './use-stored';

const NO_PHRASES: OwnPhrase[] = [];
const NO_PACKS: TeamPack[] = [];

/** Who a pack comes from. */
export type PackOrigin = 'own' | 'policy' | 'team' | 'shipped';

export interface KnownPacks {
  /** On or off, in no order of the rep's. */
  packs: Pack[];
  originOf(packId: string): PackOrigin;
}

/** Every pack there is; undefined until the shipped ones and the settings are loaded. */
export function useKnownPacks(): KnownPacks | undefined {
  const shipped = usePlaybooks()?.packs;
  const policy = useSettings()?.packs;
  const own = useStored(ownPhrases, NO_PHRASES);
  const team = useStored(teamPacks, NO_PACKS);
  return useMemo(() => {
    if (!shipped || !policy) return undefined;
    const packs = allPacks({ shipped, team: [...policy, ...team.map(({ pack }) => pack)], own: own.map(({ phrase }) => phrase) });
    const originOf = (id: string): PackOrigin => {
      if (policy.some((pack) => pack.id === id)) return 'policy';
      if (team.some((pack) => pack.id === id)) return 'team';
      return shipped.some((pack) => pack.id === id) ? 'shipped' : 'own';
    };
    return { packs, originOf };
  }, [shipped, policy, own, team]);
}
