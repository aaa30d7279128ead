import { type Editor, editorOf } from './editors-find';
import { inkOf, rangeOfInk, textOf } from './editors-text';
import { type InsertedText, taken } from './insert-into';
import { linesOf } from './insert-lines';
import { chromiumWays, firefoxWays, historyWay, removalWays } from './insert-methods';
import { caretHeard } from './insert-settle';

/**
 * Takes an insertion back, if the editor still holds exactly the text that the insertion left.
 * @returns whether the words from before are there again, and no others.
 */
export async function takeBack(inserted: InsertedText, firefox: boolean): Promise<boolean> {
  const element = inserted.element.deref();
  const editor = element?.isConnected ? editorOf(element) : undefined;
  if (!editor || textOf(editor) !== inserted.textAfter) return false;
  const restored = () => inkOf(textOf(editor)) === inkOf(inserted.textBefore);
  if (editor.kind === 'field') {
    editor.element.focus();
    // A field keeps the browser's own history, and our text is the newest thing in it.
    return await taken(editor, [() => editor.document.execCommand('undo')], restored);
  }
  // In Firefox the text went in piece by piece, so one step back would be a part of the way.
  if (!firefox && (await stepBack(editor, restored, inserted.textAfter))) return true;
  if (textOf(editor) !== inserted.textAfter || !select(editor, inserted)) return false;
  await caretHeard(editor, true);
  if (textOf(editor) !== inserted.textAfter) return false;
  const lines = linesOf(inserted.selected);
  const ways = inserted.selected ? (firefox ? firefoxWays : chromiumWays)(editor, lines) : removalWays(editor, firefox);
  return await taken(editor, ways, restored);
}

/** One step back in the editor's own history; forward again when that step was not our insertion. */
async function stepBack(editor: Editor, restored: () => boolean, textAfter: string): Promise<boolean> {
  const back = historyWay(editor, 'undo');
  const forward = historyWay(editor, 'redo');
  if (!back || !forward) return false;
  if (await taken(editor, [back], restored)) return true;
  if (textOf(editor) !== textAfter) await taken(editor, [forward], () => textOf(editor) === textAfter);
  return false;
}

function select(editor: Editor, { from, length }: InsertedText): boolean {
  const range = rangeOfInk(editor, from, from + length);
  const selection = editor.document.getSelection();
  if (!range || !selection) return false;
  editor.element.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}
