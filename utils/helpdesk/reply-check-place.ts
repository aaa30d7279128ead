import type { Box } from './badge-place';
import type { Editor } from './editors-find';

/** The part of an editor that is on show: boxes with a scroll bar of their own cut it off, and so does the window. */
export function visibleBox(editor: Editor): Box | undefined {
  const shown = (editor.document.defaultView?.frameElement as HTMLElement | null) ?? editor.element;
  let { left, top, right, bottom } = shown.getBoundingClientRect();
  const view = shown.ownerDocument.defaultView!;
  for (let around = shown.parentElement; around && around !== shown.ownerDocument.body; around = around.parentElement) {
    if (view.getComputedStyle(around).overflowY === 'visible') continue;
    const cut = around.getBoundingClientRect();
    left = Math.max(left, cut.left);
    top = Math.max(top, cut.top);
    right = Math.min(right, cut.right);
    bottom = Math.min(bottom, cut.bottom);
  }
  bottom = Math.min(bottom, view.innerHeight);
  top = Math.max(top, 0);
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : undefined;
}
