import type { Editor } from './editors-find';

/** One turn of the page's own tasks: editors show what they took at once or in their next task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Waits until the editor shows what it should, looking again at each change.
 * @param limit milliseconds after which the answer is no.
 */
export async function settles(editor: Editor, done: () => boolean, limit: number): Promise<boolean> {
  await nextTask();
  if (done()) return true;
  return await new Promise((resolve) => {
    const finish = (answer: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(answer);
    };
    const observer = new MutationObserver(() => done() && finish(true));
    const timer = setTimeout(() => finish(done()), limit);
    observer.observe(editor.element, { childList: true, subtree: true, characterData: true });
  });
}
