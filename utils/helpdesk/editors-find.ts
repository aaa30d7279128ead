/** A reply box that takes text: a form field with a `value`, or an element that is edited in place. */
export type Editor =
  | { kind: 'field'; element: HTMLTextAreaElement | HTMLInputElement; document: Document }
  | { kind: 'rich'; element: HTMLElement; document: Document };

/** Rich editors that need their text handed over in another way than all the rest. */
export type Peculiar = 'draft' | 'slate' | 'tinymce' | 'ckeditor4' | 'trix' | undefined;

const EDITABLE = '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return (
    element.tagName === 'TEXTAREA' || (element.tagName === 'INPUT' && /^(text|search|)$/.test(element.getAttribute('type') ?? ''))
  );
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function editableInFrame(frame: HTMLIFrameElement): HTMLElement | undefined {
  // Null for a frame of another origin, which is none of our business.
  const inside = frame.contentDocument;
  if (!inside) return undefined;
  if (inside.designMode === 'on' || inside.body?.isContentEditable) return inside.body;
  return inside.querySelector<HTMLElement>(EDITABLE) ?? undefined;
}

/**
 * The place where text goes for an element that an adapter named or the agent focused: the element itself, the root of
 * the editor around it, the editable inside it, or the page of its frame. Looked up anew for each insertion, because
 * helpdesks replace the editor with every ticket and channel.
 */
export function editorOf(element: Element): Editor | undefined {
  if (isField(element)) {
    if (element.disabled || element.readOnly) return undefined;
    return { kind: 'field', element, document: element.ownerDocument };
  }
  if (element.tagName === 'IFRAME') return rich(editableInFrame(element as HTMLIFrameElement));
  const host = element as HTMLElement;
  if (host.isContentEditable) return rich(rootOf(host));
  for (const inside of host.querySelectorAll(`${EDITABLE}, iframe, textarea`)) {
    const found = isShown(inside) ? editorOf(inside) : undefined;
    if (found) return found;
  }
  return undefined;
}

function rich(element: HTMLElement | undefined): Editor | undefined {
  return element && { kind: 'rich', element, document: element.ownerDocument };
}

function rootOf(element: HTMLElement): HTMLElement {
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

/** True when what the agent types now goes into this editor. The body of a frame counts only while the frame has the focus. */
export function isActive({ element, document: page }: Editor): boolean {
  const frame = page.defaultView?.frameElement;
  return element.contains(page.activeElement) && (!frame || frame.ownerDocument.activeElement === frame);
}

/** @returns which of the rich editors that want special treatment this is. */
export function peculiarityOf(editor: Editor): Peculiar {
  if (editor.element.closest('.DraftEditor-root')) return 'draft';
  if (editor.element.closest('[data-slate-editor]')) return 'slate';
  if (editor.element.closest('trix-editor')) return 'trix';
  if (editor.element.closest('#tinymce, .mce-content-body')) return 'tinymce';
  if (editor.element.closest('.cke_editable')) return 'ckeditor4';
  return undefined;
}
