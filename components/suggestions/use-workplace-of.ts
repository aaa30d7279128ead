import { useMemo } from 'react';
import { usePacks } from '@/components/data/use-packs';
import { usePlaybooks } from '@/components/data/use-playbooks';
import { useSettings } from '@/components/data/use-settings';
import { useStored } from '@/components/data/use-stored';
import { ownAuthority } from '@/utils/store/authority';
import { rewordings } from '@/utils/store/rewordings';
import type { PageView } from '@/utils/ticket/page-view';
import { ticketKey } from '@/utils/ticket/ticket-key';
import { makeWorkplace } from './make-workplace';
import { useRepMarks } from './rep-marks';
import type { Workplace } from './workplace';

const NO_REWORDINGS = new Map<string, string>();

/** The workplace for what the tab shows; undefined until packs and settings are loaded. */
export function useWorkplaceOf(view: PageView | undefined): Workplace | undefined {
  const settings = useSettings()?.settings;
  const playbooks = usePlaybooks();
  const packs = usePacks(settings?.packs);
  const ticket = view && view.state !== 'none' ? view.ticket : undefined;
  const reading = view?.state === 'ready' ? view.reading : undefined;
  const key = ticket && ticketKey(ticket);
  const { favourites, hidden, recent, uses, favouriteSet, hiddenSet } = useRepMarks(key);
  const reworded = useStored(rewordings, NO_REWORDINGS);
  const ownTable = useStored(ownAuthority, undefined);
  return useMemo(() => {
    if (!settings || !playbooks || !packs) return undefined;
    const marks = { favourites, hidden, recent, uses, favouriteSet, hiddenSet };
    return makeWorkplace({
      ticket,
      reading,
      packs,
      playbooks,
      marks,
      rewordings: reworded,
      authority: ownTable ?? playbooks.authority,
      wording: settings,
      now: new Date().toISOString(),
    });
  }, [
    settings,
    playbooks,
    packs,
    ticket,
    reading,
    favourites,
    hidden,
    recent,
    uses,
    favouriteSet,
    hiddenSet,
    reworded,
    ownTable,
  ]);
}
