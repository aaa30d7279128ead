import type { Editor } from './editors-find';
import type { EditorFocus } from './editors-focus';
import { inkOf, surroundingsOf, textOf } from './editors-text';
import { hasCaret, takeCaret } from './insert-caret';
import { placeOfInserted } from './insert-check';
import { chromiumWays, firefoxWays, type Way } from './insert-methods';
import { caretHeard, settles } from './insert-settle';

/** Milliseconds that an editor gets to show a text that it took. */
const PATIENCE = 1000;

/** What has to be known of an insertion to take it back. */
export interface InsertedText {
  element: WeakRef<HTMLElement>;
  /** Where the text begins and how long it is, counted without white space. */
  from: number;
  length: number;
  /** What was selected and gave way. */
  selected: string;
  textBefore: string;
  textAfter: string;
}

/** Milliseconds without any change after which an editor is taken to have let a text pass. */
const SILENCE = 60;

export interface IntoOptions {
  focus: EditorFocus;
  firefox: boolean;
  /** False as soon as the page shows another ticket; asked right before the text goes in. */
  isCurrent: () => boolean;
}

/**
 * Puts lines into an editor at its caret and reads them back before it says so.
 * @returns what is needed to take them back; `not_taken` when the editor does not show them, `other_ticket` when the page moved on.
 */
export async function insertInto(
  editor: Editor,
  lines: readonly string[],
  { focus, firefox, isCurrent }: IntoOptions,
): Promise<InsertedText | 'not_taken' | 'other_ticket'> {
  const known = hasCaret(editor, focus);
  if (!known) {
    // An editor may take its placeholder away first, and with it the place for a caret.
    editor.element.focus();
    await caretHeard(editor, true);
  }
  const { breaks, moved } = takeCaret(editor, focus, known);
  await caretHeard(editor, moved);
  if (!isCurrent()) return 'other_ticket';
  const textBefore = textOf(editor);
  const was = surroundingsOf(editor);
  const ink = inkOf(lines.join('\n'));
  const place = () => placeOfInserted(was, ink, inkOf(textOf(editor)));
  const inserted = (): InsertedText => ({
    element: new WeakRef(editor.element),
    from: place(),
    length: ink.length,
    selected: was.selected,
    textBefore,
    textAfter: textOf(editor),
  });
  const laid = [...(breaks.before ? [''] : []), ...lines, ...(breaks.after ? [''] : [])];
  const ways = firefox ? firefoxWays(editor, laid) : chromiumWays(editor, laid);
  return (await taken(editor, ways, () => place() !== -1)) ? inserted() : 'not_taken';
}

/** Tries one way after another until one was taken; never a second after the first sign that one was. */
export async function taken(editor: Editor, ways: readonly Way[], done: () => boolean): Promise<boolean> {
  for (const way of ways) {
    const before = textOf(editor);
    if (await way()) return await settles(editor, done, PATIENCE);
    if (await settles(editor, () => textOf(editor) !== before, SILENCE)) return await settles(editor, done, PATIENCE);
  }
  return false;
}
