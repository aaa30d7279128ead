import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DraftCheck, DraftFix, DraftRequest, DraftView, FixOutcome } from '@/utils/ticket/draft-check';
import type { FirstSuggestion } from '@/utils/ticket/first-suggestion';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { PageView } from '@/utils/ticket/page-view';
import type { Reading } from '@/utils/ticket/reading';
import type { SiteSettings } from '@/utils/ticket/site-settings';
import type { Span } from '@/utils/ticket/span';
import type { Ticket } from '@/utils/ticket/ticket';

export type { InsertOutcome };

/** Shortcuts that act in the page: go to the badge, or show and then insert the first suggestion. */
export type PageCommand = 'badge' | 'first-suggestion';

/** The one protocol between the entrypoints. Content scripts answer for their page, the background for the model. */
export interface Protocol {
  /** Content script → background: read this ticket. Stateless, may be asked again at any time. */
  readTicket(ticket: Ticket): Reading;
  /** Content script → background: the best suggestion for the badge's popover, or null. */
  firstSuggestion(view: { ticket: Ticket; reading: Reading }): FirstSuggestion | null;
  /** Content script → background: a phrase went from the badge into the reply, or was taken out of it again. */
  phraseUsed(use: { ticketKey: string; phraseId: string; undone: boolean }): void;
  /** Content script → background, when the rep first goes into a reply box: put the part that watches it into the page. */
  loadReplyCheck(): void;
  /** Content script → background: what a colleague would say of this draft; null while the reply check is off. Stateless. */
  checkDraft(request: DraftRequest): DraftCheck | null;
  /** Page or panel → background: the rep waved a remark away for this ticket. Its words are kept as a hash. */
  dismissRemark(remark: { ticketKey: string; ruleId: string; words: string }): void;
  /** Page or panel → background: the rep does not want to hear of this rule again. */
  switchRuleOff(ruleId: string): void;
  /** Content script → background: a draft has left the reply box; `clean` when nothing was remarked on it. */
  draftEnded(draft: { clean: boolean }): void;
  /** Content script → background, from a click: open the side panel of the sender's tab. Firefox lets only its own buttons do so. */
  openPanel(): { opened: boolean };
  /** Content script → background: what is set for the sender's site. */
  getSiteSettings(): SiteSettings;
  /** Content script → background, from the rep's own move or click. */
  changeSiteSettings(change: Partial<Pick<SiteSettings, 'off' | 'badgePlace'>>): void;
  /** Background → content script: the rep pressed one of the shortcuts that act in the page. */
  pageCommand(command: PageCommand): void;
  /** Background → content script: read what is selected; `text` is what the browser says of it, with its line breaks lost. */
  readSelection(request: { text?: string }): void;
  /** Background → content script: the rep took the permission for these origins back. */
  originsRemoved(origins: string[]): void;
  /** Content script → extension pages: what the tab shows has changed. */
  viewChanged(view: PageView): void;
  /** Extension page → content script: what do you show now? */
  getView(): PageView;
  /** Extension page → content script: put text into the reply box, if this ticket is still the open one. */
  insertText(request: { ticketKey: string; text: string }): InsertOutcome;
  /** Extension page → content script: take the last insertion back, if the text is still exactly as left. */
  undoInsert(request: { ticketKey: string; undoId: string }): { undone: boolean };
  /** Content script → extension pages: the draft was read again, or is gone. */
  draftChecked(view: DraftView): void;
  /** Extension page → content script: what was last said of the draft? */
  getDraftView(): DraftView;
  /** Extension page → content script: the rep's own rules have changed, read the draft again. */
  readDraftAgain(): void;
  /** Extension page → content script: replace words of the draft, if they still stand there. */
  fixDraft(request: { ticketKey: string; fix: DraftFix }): FixOutcome;
  /** Extension page → content script: light up evidence in the page, or clear it with an empty list. */
  highlight(request: { ticketKey: string; messageId: string; spans: Span[] }): void;
  /** Extension page → content script: fetch folded messages through the helpdesk's own same-origin API. */
  readAll(request: { ticketKey: string }): { read: number } | { failed: 'not_supported' | 'not_reachable' };
  /** Extension page → content script: structure and counts of the page for a report, without any text of a person. */
  getReport(): string;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
