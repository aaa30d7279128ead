import { type Editor, editorOf } from './editors-find';

/** Where the agent last was: kept while the focus is in the panel, the badge or the conversation. */
export interface EditorFocus {
  /** The editable the agent was last in, if it is still in the page. */
  last(): Element | undefined;
  /** True when the agent, and not only the page, has been in this editor. */
  knows(editor: Editor): boolean;
  /** Where the caret or selection was when the agent left this editor. */
  rangeIn(editor: Editor): Range | undefined;
}

/** Watches, without touching anything, which editable the agent is in. Ends with the signal. */
export function watchEditorFocus(page: Document, signal: AbortSignal): EditorFocus {
  let last: Element | undefined;
  let left: Range | undefined;

  const remember = (element: Element | null) => {
    if (
      !element ||
      !(element.tagName === 'IFRAME' || element.matches('textarea, input') || (element as HTMLElement).isContentEditable)
    )
      return;
    const editor = editorOf(element);
    if (!editor || editor.element === last) return;
    last = editor.element;
    left = undefined;
  };
  const rememberCaret = () => {
    const editor = last && editorOf(last);
    const selection = editor?.document.getSelection();
    if (!editor || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (editor.element.contains(range.commonAncestorContainer)) left = range.cloneRange();
  };

  page.addEventListener('focusin', (event) => remember(event.composedPath()[0] as Element), {
    capture: true,
    signal,
    passive: true,
  });
  // The selection of the page moves only after this event.
  page.addEventListener('focusout', rememberCaret, { capture: true, signal, passive: true });
  // Focus that goes into a frame is told to the page only in this way.
  page.defaultView?.addEventListener('blur', () => remember(page.activeElement), { signal, passive: true });
  remember(page.activeElement);

  return {
    last: () => (last?.isConnected ? last : undefined),
    knows: (editor) => editor.element === last,
    rangeIn: (editor) =>
      editor.element === last && left && editor.element.contains(left.commonAncestorContainer) ? left : undefined,
  };
}
