import { FRESHDESK, ZENDESK } from '@/tests/browser/harness/hosts';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { EditorUnderTest } from './editors';

/** A ticket that is open in a page and read, with one editor as its reply box: what a person can do there. */
export interface OpenEditor {
  click(): Promise<void>;
  /** Clicks into the editor and types. */
  type(text: string): Promise<void>;
  /** Types where the caret is. */
  typeOn(text: string): Promise<void>;
  press(key: string, times: number): Promise<void>;
  /** Opens the panel beside the page, comes to the front with it, and clicks in it. */
  goToPanel(): Promise<void>;
  /** Selects a word of the customer's with a double click. */
  selectInConversation(): Promise<void>;
  /** The draft as the editor itself knows it. */
  lines(): Promise<string[]>;
  /** Presses "Insert" in the panel, at a phrase that has nothing to fill in. Gives its words. */
  insertFromPanel(): Promise<string>;
  insert(text: string): Promise<InsertOutcome>;
  undo(undoId: string): Promise<boolean>;
}

/** Opens a new tab with the ticket and waits until the extension has read it and the editor stands. */
export type OpensEditor = (editor: EditorUnderTest, draft?: string[]) => Promise<OpenEditor>;

/** Where the ticket with this editor is served, on a port of its own or on a mapped one. */
export function ticketOf(editor: EditorUnderTest, draft: string[] = [], port?: number): { url: string; key: string } {
  const zendesk = editor.helpdesk === 'zendesk';
  const { hostname } = new URL(zendesk ? ZENDESK : FRESHDESK);
  const host = port ? `${hostname}:${port}` : hostname;
  const query = `editor=${editor.entry}&draft=${encodeURIComponent(JSON.stringify(draft))}`;
  return zendesk
    ? { url: `https://${host}/agent/tickets/4711?${query}`, key: `zendesk:${host}:4711` }
    : { url: `https://${host}/a/tickets/77?${query}`, key: `freshdesk:${host}:77` };
}
