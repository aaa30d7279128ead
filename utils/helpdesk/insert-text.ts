import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { ReplyBox } from '@/utils/ticket/ticket';
import { editorOf } from './editors-find';
import { watchEditorFocus } from './editors-focus';
import { type InsertedText, insertInto } from './insert-into';
import { linesOf } from './insert-lines';
import { openAndFind } from './insert-open';
import { takeBack } from './insert-undo';

export interface ReplyPlace {
  element: HTMLElement;
  visibility: ReplyBox['visibility'];
}

/** What the page says about the reply box of the ticket that a text was made for; every answer is looked up anew. */
export interface ReplyTarget {
  /** The visible reply box; of several, the one that holds `lastFocused`. */
  find(lastFocused: Element | undefined): ReplyPlace | undefined;
  /** The page's own button that opens a closed reply box. */
  opener?(): HTMLElement | undefined;
  /** False as soon as the page no longer shows the ticket that the text was made for. */
  isCurrent(): boolean;
}

export interface Inserter {
  /**
   * Puts a text at the caret of the reply box, as paragraphs. Never sends, never switches between public and internal.
   * Says `inserted` only when the text was read back; after any other answer the draft is to be trusted, the text is not in it.
   */
  insert(text: string, target: ReplyTarget): Promise<InsertOutcome>;
  /** Takes an insertion back while the reply box still holds exactly what it left. */
  undo(undoId: string): Promise<{ undone: boolean }>;
  /** The editable in which the agent last was. */
  lastFocused(): Element | undefined;
}

/** Starts to watch where the agent types, so that texts go there. Ends with the signal. */
export function startInserter(page: Document, signal: AbortSignal, firefox: boolean = import.meta.env.FIREFOX): Inserter {
  const focus = watchEditorFocus(page, signal);
  let count = 0;
  let newest: { undoId: string; inserted: InsertedText } | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const insert = async (text: string, target: ReplyTarget): Promise<InsertOutcome> => {
    const refused = (reason: 'other_ticket' | 'no_editor' | 'not_taken'): InsertOutcome => ({ outcome: 'refused', reason });
    if (!target.isCurrent()) return refused('other_ticket');
    const find = () => {
      const place = target.find(focus.last());
      const editor = place && editorOf(place.element);
      return place && editor && { place, editor };
    };
    let found = find();
    const button = found ? undefined : target.opener?.();
    if (button) found = await openAndFind(page, button, () => (target.isCurrent() ? find() : undefined), signal);
    if (!target.isCurrent()) return refused('other_ticket');
    if (!found) return refused('no_editor');
    const lines = linesOf(text);
    const inserted = await insertInto(found.editor, lines, { focus, firefox, isCurrent: target.isCurrent });
    if (typeof inserted === 'string') return refused(inserted);
    newest = { undoId: `insert-${++count}`, inserted };
    return { outcome: 'inserted', visibility: found.place.visibility, undoId: newest.undoId };
  };

  const undo = async (undoId: string) => {
    if (newest?.undoId !== undoId) return { undone: false };
    const { inserted } = newest;
    newest = undefined;
    return { undone: await takeBack(inserted, firefox) };
  };

  /** One at a time: two quick clicks must not read each other's half-done work. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    insert: (text, target) => inTurn(() => insert(text, target)),
    undo: (undoId) => inTurn(() => undo(undoId)),
    lastFocused: focus.last,
  };
}
