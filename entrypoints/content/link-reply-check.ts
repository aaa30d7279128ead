import type { Inserter } from '@/utils/helpdesk/insert-text';
import type { ReplyCheck, ReplyCheckPorts } from '@/utils/helpdesk/reply-check';
import type { ShownPage } from '@/utils/helpdesk/selection-page';
import { replyCheckStarter } from '@/utils/helpdesk/shared-parts';
import { onMessage, sendMessage } from '@/utils/messaging';
import { ticketKey } from '@/utils/ticket/ticket-key';
import { replyTarget } from './link-inserter';

export interface LinkedReplyCheck {
  setOff(off: boolean): void;
}

function portsOf(page: ShownPage, inserter: Inserter): ReplyCheckPorts {
  return {
    view: () => page.view,
    replyBox: () => page.findReplyBox(inserter.lastFocused()),
    check: (request) => sendMessage('checkDraft', request),
    insert: (key, text) => inserter.insert(text, replyTarget(page, key)),
    dismiss: (key, { ruleId, words }) => sendMessage('dismissRemark', { ticketKey: key, ruleId, words }),
    switchOff: (ruleId) => sendMessage('switchRuleOff', ruleId),
    // What could not be counted makes the check no louder than it was.
    ended: (clean) => void sendMessage('draftEnded', { clean }).catch(() => {}),
    // Rejects when no panel is open, which is no fault.
    tell: (view) => void sendMessage('draftChecked', view).catch(() => {}),
  };
}

/**
 * Reads the draft in the reply box when typing pauses, and lets the panel see and change what was said of it. The part
 * that does so is fetched when the rep first goes into a reply box: most tickets are only looked at.
 */
export function linkReplyCheck(page: ShownPage, inserter: Inserter): LinkedReplyCheck {
  let check: ReplyCheck | undefined;
  let loading = false;
  let off = true;

  const load = async () => {
    loading = true;
    // Where it cannot be fetched the next visit to the box tries again.
    await sendMessage('loadReplyCheck').catch(() => {});
    loading = false;
    if (page.signal.aborted) return;
    check = replyCheckStarter()?.(document, portsOf(page, inserter), page.signal);
    check?.setOff(off);
  };
  const entered = () => {
    if (check || loading || off || page.view.state !== 'ready') return;
    if (page.findReplyBox(inserter.lastFocused())?.element.contains(document.activeElement)) void load();
  };
  const { signal } = page;
  document.addEventListener('focusin', entered, { signal, capture: true, passive: true });
  // Focus that goes into an editor's frame is told to the page only in this way.
  window.addEventListener('blur', entered, { signal, passive: true });

  const ends = [
    onMessage('getDraftView', () => check?.view ?? { state: 'none' as const }),
    onMessage('readDraftAgain', () => check?.again()),
    onMessage('fixDraft', ({ data }) => check?.fix(data.ticketKey, data.fix) ?? { outcome: 'refused', reason: 'no_editor' }),
  ];
  signal.addEventListener('abort', () => {
    for (const end of ends) end();
  });
  let read = '';
  page.onView((view) => {
    entered();
    const now = view.state === 'ready' ? `${ticketKey(view.ticket)} ${view.reading.fingerprint}` : '';
    // A new version of the thread is a new thing to answer; all else in a view says nothing of the draft.
    if (now !== read) check?.again();
    read = now;
  });
  return {
    setOff(next) {
      off = next;
      check?.setOff(off);
      entered();
    },
  };
}
