import { type Editor, peculiarityOf } from './editors-find';

/** One turn of the page's own tasks: editors show what they took at once or in their next task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Slate looks at the page's selection at most every 100 milliseconds (slate-react, `Editable`). */
const SLATE_DELAY = 120;
/** Milliseconds after which a browser that says nothing of a new selection will say nothing more. */
const UNHEARD = 100;

/** Waits until an editor with a caret of its own has taken over the page's. */
export async function caretHeard(editor: Editor, moved: boolean): Promise<void> {
  if (peculiarityOf(editor) === 'slate') await new Promise((resolve) => setTimeout(resolve, SLATE_DELAY));
  else if (moved && editor.kind === 'rich') {
    const signal = AbortSignal.timeout(UNHEARD);
    await new Promise((resolve) => {
      editor.document.addEventListener('selectionchange', resolve, { once: true, signal });
      signal.addEventListener('abort', resolve);
    });
  }
  await nextTask();
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
