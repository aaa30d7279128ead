import { type Editor, isActive } from './editors-find';
import type { EditorFocus } from './editors-focus';
import { inkOf, walkEditor } from './editors-text';

/** Marks of a signature or of quoted history at the end of a draft: text goes in front of the first. */
const TAIL = '.signature, [class*="signature" i], [data-signature], .freshdesk_quote, .gmail_quote, blockquote';

/** The line that mail programs put above a signature (RFC 3676, section 4.3). */
export const SIGNATURE_LINE = /(?:^|\n)-- ?(?:\n|$)/;

/** Where the text must begin or end a line of its own, so that it does not run together with what stands there. */
export interface Breaks {
  before: boolean;
  after: boolean;
}

export interface TakenCaret {
  breaks: Breaks;
  /** True when the caret had to be set and the editor has not heard of it yet. */
  moved: boolean;
}

const KEPT: TakenCaret = { breaks: { before: false, after: false }, moved: false };

/** True when the agent has been in this editor. Some editors set a caret at their start before anybody was there. */
export function hasCaret(editor: Editor, focus: EditorFocus): boolean {
  return focus.knows(editor) || isActive(editor);
}

/**
 * Focuses the editor with the caret where the agent left it; where the agent has never been, in front of the signature,
 * or at the end, on a line of its own.
 * @param known what `hasCaret` said before anything was touched.
 */
export function takeCaret(editor: Editor, focus: EditorFocus, known: boolean): TakenCaret {
  if (editor.kind === 'field') {
    editor.element.focus();
    if (known) return KEPT;
    const { value } = editor.element;
    const at = SIGNATURE_LINE.exec(value)?.index ?? value.length;
    editor.element.setSelectionRange(at, at);
    const after = at === 0 && value !== '' && value[0] !== '\n';
    return { breaks: { before: at > 0 && value[at - 1] !== '\n', after }, moved: true };
  }
  const selection = editor.document.getSelection();
  if (!selection) return KEPT;
  const left = known ? (caretIn(editor.element, selection) ?? focus.rangeIn(editor)) : undefined;
  // Focusing may move the caret to the start, so it is set afterwards.
  editor.element.focus();
  const opening = left ? undefined : openingIn(editor.element);
  const range = left ?? opening!.range;
  const now = caretIn(editor.element, selection);
  const moved = !now || !sameRange(now, range);
  if (moved) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
  return { breaks: opening?.breaks ?? KEPT.breaks, moved };
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
function openingIn(root: HTMLElement): { range: Range; breaks: Breaks } {
  const range = root.ownerDocument.createRange();
  const tail = tailOf(root);
  const above = tail ? blockBefore(tail, root) : root;
  if (above) toEndOf(above, range);
  else range.setStartBefore(tail!);
  range.collapse(true);
  const before = above !== undefined && inkOf(walkEditor(above).text) !== '';
  return { range, breaks: { before, after: !above } };
}

/** Where the signature or the quoted history begins, if there is any. */
export function tailOf(root: HTMLElement): Element | undefined {
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

/** Placeholders stand in the editable and are not of it. */
function lastEditable(parent: Node): Node | undefined {
  return [...parent.childNodes]
    .reverse()
    .find((node) => node.nodeType === 3 || (node as Partial<HTMLElement>).contentEditable !== 'false');
}

/** Behind the last character, or inside the first block of an empty draft: CKEditor 4 and Froala want no other place. */
function toEndOf(block: Element, range: Range): void {
  let last: Node = block;
  for (let child = lastEditable(last); child; child = lastEditable(last)) last = child;
  if (last.nodeType === 3) range.setStart(last, (last as Text).length);
  else if (last.nodeName === 'BR') range.setStartBefore(last);
  else range.setStart(last.nodeType === 1 ? last : last.parentNode!, 0);
}
