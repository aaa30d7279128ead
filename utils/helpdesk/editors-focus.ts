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

/** Plain facts instead of a live range, which the browser would have to mend at every change of the page. */
type CaretPlace = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

function rangeAt(place: CaretPlace, element: Element): Range | undefined {
  if (!element.contains(place.startContainer) || !element.contains(place.endContainer)) return undefined;
  const range = element.ownerDocument.createRange();
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    // The editor has shortened the text since.
    return undefined;
  }
  return range;
}

/** Watches, without touching anything, which editable the agent is in. Ends with the signal. */
export function watchEditorFocus(page: Document, signal: AbortSignal): EditorFocus {
  let last: Element | undefined;
  let left: CaretPlace | undefined;

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
    const selection = page.getSelection();
    if (!last || !selection || selection.rangeCount === 0 || !last.contains(selection.anchorNode)) return;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    left = { startContainer, startOffset, endContainer, endOffset };
  };

  page.addEventListener('focusin', (event) => remember(event.composedPath()[0] as Element), {
    capture: true,
    signal,
    passive: true,
  });
  // Not when the focus goes: in Firefox the selection has then gone already.
  page.addEventListener('selectionchange', rememberCaret, { capture: true, signal, passive: true });
  // Focus that goes into a frame is told to the page only in this way; in Firefox it is known only when it comes back.
  page.defaultView?.addEventListener('blur', () => remember(page.activeElement), { signal, passive: true });
  page.addEventListener('pointerdown', () => remember(page.activeElement), { capture: true, signal, passive: true });
  remember(page.activeElement);

  return {
    last: () => (last?.isConnected ? last : undefined),
    knows: (editor) => editor.element === last,
    rangeIn: (editor) => (editor.element === last && left ? rangeAt(left, editor.element) : undefined),
  };
}
