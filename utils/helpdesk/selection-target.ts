import type { ReplyPlace } from './insert-text';

const EDITABLE = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

/** Where words for a selection go: the editable that the agent was in last, else the only one that the page shows. */
export function selectionTarget(page: Document, lastFocused: Element | undefined): ReplyPlace | undefined {
  if (lastFocused?.isConnected) return { element: lastFocused as HTMLElement, visibility: 'unknown' };
  const shown = [...page.querySelectorAll<HTMLElement>(EDITABLE)].filter((element) => element.checkVisibility());
  return shown.length === 1 ? { element: shown[0]!, visibility: 'unknown' } : undefined;
}
