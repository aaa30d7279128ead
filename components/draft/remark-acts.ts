import { useMemo } from 'react';
import { useLastPut } from '@/components/insertion/last-put';
import { usePanelState } from '@/components/panel/panel-state';
import { sendMessage } from '@/utils/messaging';
import type { DraftFix, DraftRemark, FixOutcome } from '@/utils/ticket/draft-check';
import { FIX_REFUSED } from '@/utils/ticket/draft-words';
import { useReadAgain } from './use-draft-view';

/** Names the last fix among the things that were put into a reply. */
export const FIX_ID = 'draft-fix';

const NOT_KEPT = 'That could not be kept. Please try again.';

/** What the rep can do about a remark on the draft for this ticket; each says what became of it. */
export function useRemarkActs(ticketKey: string | undefined) {
  const tabId = usePanelState((state) => state.tabId);
  const say = usePanelState((state) => state.say);
  const show = useLastPut((state) => state.show);
  const readAgain = useReadAgain();
  return useMemo(() => {
    const kept = async (keeping: Promise<void>, words: string) => {
      const isKept = await keeping.then(
        () => true,
        () => false,
      );
      say(isKept ? words : NOT_KEPT);
      await readAgain();
    };
    return {
      async fix(fix: DraftFix) {
        if (ticketKey === undefined) return;
        const outcome = await sendMessage('fixDraft', { ticketKey, fix }, tabId).catch(
          (): FixOutcome => ({ outcome: 'refused', reason: 'no_editor' }),
        );
        const isIn = outcome.outcome === 'inserted';
        const words = isIn ? 'Replaced in your draft. Nothing was sent.' : FIX_REFUSED[outcome.reason];
        show({
          id: FIX_ID,
          ticketKey,
          state: isIn ? 'inserted' : 'failed',
          words,
          ...(isIn && { undoId: outcome.undoId }),
        });
        say(words);
      },
      async dismiss({ ruleId, words }: DraftRemark) {
        if (ticketKey === undefined) return;
        await kept(sendMessage('dismissRemark', { ticketKey, ruleId, words }), 'Dismissed for this ticket.');
      },
      async switchOff({ ruleId, title }: DraftRemark) {
        await kept(sendMessage('switchRuleOff', ruleId), `Switched off: ${title}. You can switch it on again in the options.`);
      },
    };
  }, [ticketKey, tabId, say, show, readAgain]);
}
