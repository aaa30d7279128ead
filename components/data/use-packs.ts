import { useMemo } from 'react';
import { activePacks, allPacks } from '@/utils/playbook/active-packs';
import type { Pack } from '@/utils/playbook/phrase';
import { ownPhrases } from '@/utils/store/own-phrases';
import type { Settings } from '@/utils/store/settings/settings';
import type { OwnPhrase } from '@/utils/store/tables/own-phrase';
import type { TeamPack } from '@/utils/store/tables/team-pack';
import { teamPacks } from '@/utils/store/team-packs';
import { usePlaybooks } from './use-playbooks';
import { useStored } from './use-stored';

const NO_PHRASES: OwnPhrase[] = [];
const NO_PACKS: TeamPack[] = [];

/** The packs that are switched on, in the rep's order; undefined until the shipped ones are loaded. */
export function usePacks(choice: Settings['packs'] | undefined): Pack[] | undefined {
  const shipped = usePlaybooks()?.packs;
  const own = useStored(ownPhrases, NO_PHRASES);
  const team = useStored(teamPacks, NO_PACKS);
  return useMemo(() => {
    if (!shipped || !choice) return undefined;
    const packs = allPacks({ shipped, team: team.map(({ pack }) => pack), own: own.map(({ phrase }) => phrase) });
    return activePacks(packs, choice);
  }, [shipped, own, team, choice]);
}
