import { useState } from 'react';
import { usePanelState } from '@/components/panel/panel-state';
import { Button } from '@/components/ui/button';
import { sendMessage } from '@/utils/messaging';
import type { Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';

const FAILED = {
  not_supported: 'This helpdesk offers no way to fetch them. Unfold them on the page instead.',
  not_reachable: 'They could not be fetched just now. Unfold them on the page instead.',
};

/** Fetches the folded messages from the helpdesk itself, on the rep's own click. */
export function ReadAll({ ticket }: { ticket: Ticket }) {
  const tabId = usePanelState((state) => state.tabId);
  const say = usePanelState((state) => state.say);
  const [state, setState] = useState<'idle' | 'busy' | keyof typeof FAILED>('idle');
  const readAll = async () => {
    setState('busy');
    const answer = await sendMessage('readAll', { ticketKey: ticketKey(ticket) }, tabId).catch(() => ({
      failed: 'not_reachable' as const,
    }));
    const failed = 'failed' in answer ? answer.failed : undefined;
    setState(failed ?? 'idle');
    say(failed ? FAILED[failed] : 'The folded messages are read.');
  };
  if (state !== 'idle' && state !== 'busy') return <span>{FAILED[state]}</span>;
  return (
    <Button look="quiet" onClick={readAll} disabled={state === 'busy'}>
      {state === 'busy' ? 'Reading' : 'Read them too'}
    </Button>
  );
}
