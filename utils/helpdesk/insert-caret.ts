import type { Editor } from './editors-find';
import type { EditorFocus } from './editors-focus';

/** Marks of a signature or of quoted history at the end of a draft: text goes in front of the first. */
const TAIL = '.signature, [class*="signature" i], [data-signature], .freshdesk_quote, .gmail_quote, blockquote';

/** The line that mail programs put above a signature (RFC 3676, section 4.3). */
const SIGNATURE_LINE = /(?:^|\n)-- ?(?:\n|$)/;

/**
 * Focuses the editor with the caret where the agent left it; where the agent has never been, in front of the signature,
 * or at the end.
 */
export function takeCaret(editor: Editor, focus: EditorFocus): void {
  if (editor.kind === 'field') {
    const known = focus.knows(editor) || editor.document.activeElement === editor.element;
    editor.element.focus();
    if (known) return;
    const { value } = editor.element;
    const at = SIGNATURE_LINE.exec(value)?.index ?? value.length;
    editor.element.setSelectionRange(at, at);
    return;
  }
  const selection = editor.document.getSelection();
  if (!selection) return;
  const range = caretIn(editor.element, selection) ?? focus.rangeIn(editor) ?? openingIn(editor.element);
  // Focusing may move the caret to the start, so it is set afterwards.
  editor.element.focus();
  const now = caretIn(editor.element, selection);
  if (now && sameRange(now, range)) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

function caretIn(element: HTMLElement, selection: Selection): Range | undefined {
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && element.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

function sameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** The place for a text in a draft that the agent has not touched. */
function openingIn(root: HTMLElement): Range {
  const range = root.ownerDocument.createRange();
  const tail = tailOf(root);
  const above = tail ? blockBefore(tail, root) : root;
  if (above) toEndOf(above, range);
  else range.setStartBefore(tail!);
  range.collapse(true);
  return range;
}

function tailOf(root: HTMLElement): Element | undefined {
  const marked = root.querySelector(TAIL) ?? undefined;
  const line = [...root.children].find((child) =>
    /^-- ?$/.test(child.textContent?.split('\n')[0]?.replace(/\u00a0/g, ' ') ?? ''),
  );
  if (!marked || !line) return marked ?? line;
  return marked.compareDocumentPosition(line) & 4 ? marked : line;
}

/** The block in front of the tail, where there is one. */
function blockBefore(tail: Element, root: HTMLElement): Element | undefined {
  for (let element: Element = tail; element !== root; element = element.parentElement!) {
    if (element.previousElementSibling && element.previousElementSibling.tagName !== 'BR') return element.previousElementSibling;
  }
  return undefined;
}

/** Behind the last character, or inside the first block of an empty draft: CKEditor 4 and Froala want no other place. */
function toEndOf(block: Element, range: Range): void {
  let last: Node = block;
  while (last.lastChild) last = last.lastChild;
  if (last.nodeType === 3) range.setStart(last, (last as Text).length);
  else if (last.nodeName === 'BR') range.setStartBefore(last);
  else range.setStart(last.nodeType === 1 ? last : last.parentNode!, 0);
}
