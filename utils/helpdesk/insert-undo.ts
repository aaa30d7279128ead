import { type Editor, editorOf } from './editors-find';
import { inkOf, rangeOfInk, textOf } from './editors-text';
import { type InsertedText, taken } from './insert-into';
import { linesOf } from './insert-lines';
import { chromiumWays, firefoxWays, removalWays } from './insert-methods';
import { nextTask } from './insert-settle';

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
  if (!select(editor, inserted)) return false;
  await nextTask();
  if (textOf(editor) !== inserted.textAfter) return false;
  const lines = linesOf(inserted.selected);
  const ways = inserted.selected ? (firefox ? firefoxWays : chromiumWays)(editor, lines) : removalWays(editor, firefox);
  return await taken(editor, ways, restored);
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
