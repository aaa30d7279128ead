import type { Adapter, ItemFacts, Pane } from './adapters/adapter';
import { type WalkedText, walkText } from './text-walk';
import { hashOf } from './ticket-fingerprint';

/** One message as last read from the page. */
export interface ItemRecord {
  facts: ItemFacts;
  /** Undefined when the place of the text could not be found. */
  walked?: WalkedText;
  /** Changes with everything that the page says in this message. */
  hash: string;
}

/**
 * What has been read of each message element, so that only what changed is read again.
 * The watcher reports every change below an element with `touched`.
 */
export class ItemRecords {
  private records = new WeakMap<Element, ItemRecord>();
  private current: Element | undefined;
  private currentTouched = false;
  /** Grows with each change, so that unchanged pages cost nothing. */
  version = 0;

  get(element: Element): ItemRecord | undefined {
    return this.records.get(element);
  }

  /** Forgets the message that this node is part of, if it is part of one. */
  touched(element: Element) {
    if (element === this.current) this.currentTouched = true;
    if (this.records.delete(element)) this.version++;
  }

  knows(element: Element): boolean {
    return element === this.current || this.records.has(element);
  }

  forgetAll() {
    this.records = new WeakMap();
    this.currentTouched = true;
    this.version++;
  }

  /** Reads one message; yields in between, and keeps nothing when the message changed meanwhile. */
  *read(element: Element, adapter: Adapter, pane: Pane): Generator<undefined, void> {
    this.current = element;
    this.currentTouched = false;
    const facts = adapter.readItem(element, pane);
    const walked = facts.body && (yield* walkText(facts.body, adapter));
    if (!this.currentTouched) {
      const hash = hashOf([facts.id, facts.author, facts.authorName, facts.at, walked?.text].join('\u0000'));
      this.records.set(element, { facts, walked, hash });
      this.version++;
    }
    this.current = undefined;
  }
}
