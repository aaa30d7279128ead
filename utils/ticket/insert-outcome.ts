import type { ReplyBox } from './ticket';

/** What became of an insertion. `copied` means that no editor took the text and it lies in the clipboard instead. */
export type InsertOutcome =
  | { outcome: 'inserted'; visibility: ReplyBox['visibility']; undoId: string }
  | { outcome: 'copied'; reason: 'no_editor' | 'not_taken' | 'other_ticket' }
  | { outcome: 'refused'; reason: 'other_ticket' | 'no_editor' | 'not_taken' };
