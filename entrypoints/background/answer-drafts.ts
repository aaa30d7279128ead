import { browser } from 'wxt/browser';
import { checkDraft } from '@/utils/draft/check-draft';
import { quietnessFor } from '@/utils/draft/quietness';
import { hashOf } from '@/utils/helpdesk/ticket-fingerprint';
import { onMessage } from '@/utils/messaging';
import { languageOf, READER_LANGUAGE } from '@/utils/reader/language';
import { cleanDrafts, countDraft } from '@/utils/store/clean-drafts';
import { dismissedIn, dismissRemark, rulesOff, setRule } from '@/utils/store/reply-check';
import { loadSettings } from '@/utils/store/settings/item';
import { usesOfTicket } from '@/utils/store/uses';
import type { DraftCheck, DraftRequest } from '@/utils/ticket/draft-check';
import { ticketKey as keyOf } from '@/utils/ticket/ticket-key';
import { database } from './database';

async function answer({ ticket, reading, draft, visibility }: DraftRequest): Promise<DraftCheck | null> {
  const { replyCheck } = (await loadSettings()).settings;
  // The rules are English; of another language nothing is said rather than something wrong.
  if (!replyCheck.on || reading.unread?.reason === 'other_language' || languageOf(draft) !== READER_LANGUAGE) return null;
  const key = keyOf(ticket);
  const [off, dismissed, uses, clean] = await Promise.all([
    rulesOff(database),
    dismissedIn(database, key),
    usesOfTicket(database, key),
    cleanDrafts(),
  ]);
  return checkDraft({
    ticket,
    reading,
    draft,
    visibility,
    uses: uses.map(({ phraseId, stage, at }) => ({ phraseId, stage, at: new Date(at).toISOString() })),
    off: new Set(off),
    dismissed: new Set(dismissed.map(({ ruleId }) => ruleId)),
    leastWeight: quietnessFor({ quietness: replyCheck.quietness, cleanDrafts: clean }),
  });
}

/** Reads drafts for the pages, and keeps what the rep says of a remark. The drafts themselves are answered and forgotten. */
export function answerDrafts() {
  onMessage('loadReplyCheck', async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (tabId !== undefined) await browser.scripting.executeScript({ target: { tabId }, files: ['/reply-check.js'] });
  });
  onMessage('checkDraft', ({ data }) => answer(data));
  onMessage('dismissRemark', ({ data: { ticketKey, ruleId, words } }) =>
    dismissRemark(database, { ticketKey, ruleId, wordsHash: hashOf(words), at: Date.now() }),
  );
  onMessage('switchRuleOff', ({ data }) => setRule(database, data, false));
  onMessage('draftEnded', ({ data }) => countDraft(data.clean));
}
