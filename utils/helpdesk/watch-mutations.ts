import type { ItemRecords } from './ticket-items';

/** What a page can change that matters here: which pane is shown, whose it is, who wrote, and what is written. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'type',
    'datetime',
    'aria-hidden',
    'contenteditable',
    'data-test-id',
    'data-ticket-id',
    'data-album',
    'data-channel',
    'data-is-active',
    'data-entity-is-selected',
    'data-selected',
    'data-side-conversations-anchor-id',
    'data-originated-from',
    'data-transaction-id',
    'data-conversation_id',
    'data-id',
    'id',
  ],
};

/** Our own elements in the page all begin like this. */
const OWN = 'EVENKEEL-';

/**
 * One observer for the whole page. It reports what lies in messages to `records` and calls `changed` for everything
 * but typing in an editor and our own elements.
 */
export class PageMutations {
  private readonly observer: MutationObserver;

  constructor(
    private readonly root: Node,
    private readonly records: ItemRecords,
    changed: () => void,
  ) {
    this.observer = new MutationObserver((mutations) => {
      if (this.take(mutations)) changed();
    });
  }

  start() {
    this.observer.observe(this.root, WATCHED);
  }

  stop() {
    this.observer.disconnect();
  }

  /** Takes what has not been reported yet, so that a reading never builds on what has just changed. */
  drain() {
    this.take(this.observer.takeRecords());
  }

  private take(mutations: readonly MutationRecord[]): boolean {
    const targets = new Set<Node>();
    for (const { target } of mutations) targets.add(target);
    let matters = false;
    for (const target of targets) if (this.matters(target)) matters = true;
    return matters;
  }

  private matters(target: Node): boolean {
    let matters = true;
    for (let node: Node | null = target; node; node = node.parentNode) {
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (element.tagName.startsWith(OWN)) return false;
      // An editor's own opening and closing shows above it; what happens inside is typing.
      if (element !== target && element.getAttribute('contenteditable') === 'true') matters = false;
      if (element === target && element.getAttribute('contenteditable') === 'true') matters = false;
      if (matters && this.records.knows(element)) this.records.touched(element);
    }
    return matters;
  }
}
