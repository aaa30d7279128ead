import { type Editor, peculiarityOf } from './editors-find';
import { paragraphsOf } from './insert-lines';
import { nextTask } from './insert-settle';

/**
 * Ways to hand a text to an editor, in the order to try them; each says whether the page took it. `settle` comes between
 * two ways, so that a way that works late or in silence is never followed by another, which would insert twice.
 */
export type Way = () => boolean | Promise<boolean>;

function exec(page: Document, command: 'insertText' | 'insertHTML' | 'insertParagraph' | 'delete', value?: string): boolean {
  // Deprecated, and still the only way to edit that keeps the browser's own undo (w3c/editing).
  return page.execCommand(command, false, value);
}

function paste(editor: Editor, text: string, html?: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (html !== undefined) data.setData('text/html', html);
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true });
  editor.element.dispatchEvent(event);
  return event.defaultPrevented;
}

/**
 * Chromium: measured on fourteen editors. `execCommand` says yes without doing anything in CKEditor 5 and Slate, so a
 * paste comes first; Draft.js loses empty lines of HTML; TinyMCE takes a plain paste without saying so.
 */
export function chromiumWays(editor: Editor, lines: readonly string[]): Way[] {
  const text = lines.join('\n');
  if (editor.kind === 'field') return [() => exec(editor.document, 'insertText', text)];
  const peculiar = peculiarityOf(editor);
  // TinyMCE makes bare paragraphs into plain text: right for one line, but of several it loses the empty ones.
  const html = paragraphsOf(lines, peculiar === 'tinymce' && lines.length > 1 ? '<p style="">' : '<p>');
  const ways: Way[] = [];
  if (peculiar !== 'draft') ways.push(() => paste(editor, text, html));
  if (peculiar !== 'tinymce') ways.push(() => paste(editor, text));
  ways.push(() => (lines.length === 1 ? exec(editor.document, 'insertText', text) : exec(editor.document, 'insertHTML', html)));
  return ways;
}

/**
 * Firefox: a page cannot read the clipboard data of an extension's event, so a paste is swallowed; but its editing
 * commands raise the input events that editors listen to. Trix doubles breaks, so it gets the text in one piece.
 */
export function firefoxWays(editor: Editor, lines: readonly string[]): Way[] {
  if (editor.kind === 'field' || peculiarityOf(editor) === 'trix') {
    return [() => exec(editor.document, 'insertText', lines.join('\n'))];
  }
  if (peculiarityOf(editor) === 'draft') return [() => typeIntoDraft(editor, lines)];
  return [
    () => {
      for (const [index, line] of lines.entries()) {
        // Its answer is false in some editors although it has worked: the text is read back anyway.
        if (index > 0) exec(editor.document, 'insertParagraph');
        if (line) exec(editor.document, 'insertText', line);
      }
      return true;
    },
  ];
}

/** Draft.js takes lines from its input events, and makes a new block only at the key; it draws between the two. */
async function typeIntoDraft(editor: Editor, lines: readonly string[]): Promise<boolean> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      editor.element.dispatchEvent(new KeyboardEvent('keydown', key));
      await nextTask();
    }
    if (line) exec(editor.document, 'insertText', line);
    await nextTask();
  }
  return true;
}

/**
 * CKEditor 4 and TinyMCE put several lines between two halves of a paragraph, which only their own history joins again.
 * They listen to its key. Other editors would take back the typing of the last second as well.
 */
export function historyWay(editor: Editor, step: 'undo' | 'redo'): Way | undefined {
  const peculiar = peculiarityOf(editor);
  if (peculiar !== 'ckeditor4' && peculiar !== 'tinymce') return undefined;
  return () => {
    const key = step === 'undo' ? { key: 'z', code: 'KeyZ', keyCode: 90 } : { key: 'y', code: 'KeyY', keyCode: 89 };
    return !editor.element.dispatchEvent(
      new KeyboardEvent('keydown', { ...key, ctrlKey: true, bubbles: true, cancelable: true }),
    );
  };
}

/** Takes the selected text out: as a cut where the editor listens to it, else by the browser's own command. */
export function removalWays(editor: Editor, firefox: boolean): Way[] {
  const command = () => exec(editor.document, 'delete');
  if (editor.kind === 'field' || firefox) return [command];
  const cut = () => {
    const event = new ClipboardEvent('cut', {
      clipboardData: new DataTransfer(),
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    editor.element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  // Draft.js takes the text out in a later task without a word, and a second way would take more.
  return peculiarityOf(editor) === 'draft' ? [cut] : [cut, command];
}
