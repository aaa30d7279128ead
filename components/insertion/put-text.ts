import { copyText } from '@/components/panel/copy-text';
import { type InsertOutcome, sendMessage } from '@/utils/messaging';

/** What became of a text that was to go into the reply box. */
export type Put =
  | { state: 'inserted'; visibility: 'public' | 'internal' | 'unknown'; undoId: string }
  | { state: 'copied'; because: 'asked' | 'no_ticket' | 'no_editor' | 'not_taken' }
  | { state: 'failed'; because: 'other_ticket' | 'not_copied' };

interface PutRequest {
  tabId: number | undefined;
  /** The ticket that the text was made for; without one the text is copied. */
  ticketKey: string | undefined;
  text: string;
}

async function copied(text: string, because: Extract<Put, { state: 'copied' }>['because']): Promise<Put> {
  return (await copyText(text)) ? { state: 'copied', because } : { state: 'failed', because: 'not_copied' };
}

/** Copies a text because the rep asked for it. */
export function copyOnly(text: string): Promise<Put> {
  return copied(text, 'asked');
}

/**
 * Puts a text at the caret of the reply box, if the page still shows the ticket that it was made for.
 * Where no box takes it, the text is copied instead; for another ticket it is not, lest it be pasted there.
 */
export async function putText({ tabId, ticketKey, text }: PutRequest): Promise<Put> {
  if (ticketKey === undefined) return copied(text, 'no_ticket');
  const answer = await sendMessage('insertText', { ticketKey, text }, tabId).catch(
    (): InsertOutcome => ({ outcome: 'refused', reason: 'no_editor' }),
  );
  if (answer.outcome === 'inserted') return { state: 'inserted', visibility: answer.visibility, undoId: answer.undoId };
  if (answer.reason === 'other_ticket') return { state: 'failed', because: 'other_ticket' };
  return copied(text, answer.reason);
}
