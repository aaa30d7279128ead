/** Gets a key pressed in the badge. */
export type KeyHandler = (event: KeyboardEvent) => void;

/**
 * Keeps keys that are pressed in the badge away from the page: helpdesks bind single letters on their document.
 * At the window, before the page's own listeners; what the browser does with a key, such as pressing a button, still happens.
 */
export function keepKeys(host: HTMLElement, handle: KeyHandler, signal: AbortSignal) {
  const view = host.ownerDocument.defaultView!;
  const stop = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.isTrusted) handle(event);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, stop, { capture: true, signal });
}
