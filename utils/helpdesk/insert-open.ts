/** Milliseconds that a helpdesk gets to build its reply editor after its reply button was pressed. */
const PATIENCE = 5000;

/**
 * Presses the page's own button that opens the reply box and waits for the box. Only for the agent's own click on insert.
 * @returns what `find` gives as soon as it gives anything, or undefined after five seconds or when the signal ends.
 */
export function openAndFind<T>(
  page: Document,
  button: HTMLElement,
  find: () => T | undefined,
  signal: AbortSignal,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const finish = (found: T | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
      resolve(found);
    };
    const give = () => finish(undefined);
    const look = () => {
      const found = find();
      if (found !== undefined) finish(found);
    };
    // Editors often exist before they may be edited, and say so with an attribute.
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => finish(find()), PATIENCE);
    signal.addEventListener('abort', give);
    observer.observe(page.documentElement, {
      childList: true,
      subtree: true,
      attributeFilter: ['contenteditable', 'class', 'style', 'hidden'],
    });
    button.click();
    look();
  });
}
