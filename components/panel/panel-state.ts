import { create } from 'zustand';
import type { PageView } from '@/utils/ticket/page-view';
import { ticketKey } from '@/utils/ticket/ticket-key';

/** What the panel knows of the tab that it follows. */
export type Connection =
  | { state: 'connecting' }
  /** No content script answers: a page that is no helpdesk of ours, or one that was open before the extension was. */
  | { state: 'no_answer'; reload: boolean }
  | { state: 'connected'; view: PageView };

export const PANEL_TABS = ['now', 'draft', 'handover', 'aids', 'practise'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export interface PanelState {
  tabId: number | undefined;
  connection: Connection;
  shownTab: PanelTab;
  /** What the polite live region says; the count makes the same words heard twice. */
  said: { words: string; count: number };
  follow(tabId: number): void;
  connect(connection: Connection): void;
  showTab(tab: PanelTab): void;
  say(words: string): void;
}

/** The panel's own state: which tab it follows and what is on show. What lasts lies in the database. */
export const usePanelState = create<PanelState>()((set) => ({
  tabId: undefined,
  connection: { state: 'connecting' },
  shownTab: 'now',
  said: { words: '', count: 0 },
  // The old tab's ticket must not be seen for a moment longer.
  follow: (tabId) => set((old) => (old.tabId === tabId ? old : { tabId, connection: { state: 'connecting' }, shownTab: 'now' })),
  connect: (connection) =>
    set((old) => (keyOf(old.connection) === keyOf(connection) ? { connection } : { connection, shownTab: 'now' })),
  showTab: (shownTab) => set({ shownTab }),
  say: (words) => set((old) => ({ said: { words, count: old.said.count + 1 } })),
}));

/** The view on show, if the tab has answered. */
export function viewOf(connection: Connection): PageView | undefined {
  return connection.state === 'connected' ? connection.view : undefined;
}

/** Whether a reading is on its way, so that what is shown may change in a moment. */
export function isWaiting(connection: Connection): boolean {
  if (connection.state !== 'connected') return connection.state === 'connecting';
  return connection.view.state === 'reading' || (connection.view.state === 'none' && connection.view.reason === 'loading');
}

/** The key of the ticket on show, if there is one. */
export function keyOf(connection: Connection): string | undefined {
  const view = viewOf(connection);
  return view && view.state !== 'none' ? ticketKey(view.ticket) : undefined;
}
