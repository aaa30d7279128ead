/**
 * Remembers which ticket a piece of the page was last seen to belong to. Helpdesks change the address first and
 * the page later, and some redraw the same nodes: what stands unchanged in a node is still the earlier ticket's.
 */
export class Belongings {
  private readonly seen = new WeakMap<Element, { ticketKey: string; content: string }>();

  /** True when this element showed the same content under another ticket. */
  isStale(element: Element, ticketKey: string, content: string): boolean {
    const before = this.seen.get(element);
    return before !== undefined && before.ticketKey !== ticketKey && before.content === content;
  }

  /** Like `claim`, for what was read but never shown; an earlier claim stands. */
  claimUnclaimed(element: Element, ticketKey: string, content: string) {
    if (!this.seen.has(element)) this.claim(element, ticketKey, content);
  }

  claim(element: Element, ticketKey: string, content: string) {
    this.seen.set(element, { ticketKey, content });
  }
}
