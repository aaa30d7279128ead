import { useMemo } from 'react';
import { activePacks } from '@/utils/playbook/active-packs';
import type { Pack } from '@/utils/playbook/phrase';
import type { Settings } from '@/utils/store/settings/settings';
import { useKnownPacks } from './use-known-packs';

/** The packs that are switched on, in the rep's order; undefined until the shipped ones are loaded. */
export function usePacks(choice: Settings['packs'] | undefined): Pack[] | undefined {
  const known = useKnownPacks();
  return useMemo(() => (known && choice ? activePacks(known.packs, choice) : undefined), [known, choice]);
}
