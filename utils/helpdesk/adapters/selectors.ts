import type { Found, Selectors } from './adapter';

/** True when the element takes part in the page as shown: no `display: none`, no `visibility: hidden` on it or above it. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** The first visible element of the newest generation that has one. */
export function firstVisible<T extends Element = Element>(scope: ParentNode, selectors: Selectors): Found<T> | undefined {
  for (const [generation, selector] of selectors.entries()) {
    for (const element of scope.querySelectorAll<T>(selector)) if (isVisible(element)) return { element, generation };
  }
  return undefined;
}

/** Like `firstVisible`, but of several the one that the agent was last in. */
export function visibleReplyBox(
  scope: ParentNode,
  selectors: Selectors,
  lastFocused: Element | undefined,
): Found<HTMLElement> | undefined {
  // An editor in a frame of its own is known in the page by that frame.
  const held = lastFocused?.ownerDocument.defaultView?.frameElement ?? lastFocused;
  for (const [generation, selector] of selectors.entries()) {
    for (const element of held ? scope.querySelectorAll<HTMLElement>(selector) : []) {
      if (element.contains(held!) && isVisible(element)) return { element, generation };
    }
  }
  return firstVisible<HTMLElement>(scope, selectors);
}

/**
 * The elements of all generations in page order, each only once: where one lies in another, the outer one stands for both.
 * A message whose newest mark is gone is so still found by an older one. The generation is the oldest that was needed.
 */
export function allOfAny(scope: ParentNode, selectors: Selectors): { elements: Element[]; generation: number } | undefined {
  const found = new Map<Element, number>();
  for (const [generation, selector] of selectors.entries()) {
    for (const element of scope.querySelectorAll(selector)) {
      if (!found.has(element) && !hasAncestorIn(element, found)) found.set(element, generation);
    }
  }
  if (found.size === 0) return undefined;
  // An older mark may lie around a newer one.
  const outer = [...found].filter(([element]) => !hasAncestorIn(element, found));
  const elements = outer.map(([element]) => element);
  const generations = new Set(outer.map(([, generation]) => generation));
  // Each generation by itself is in page order already.
  if (generations.size > 1) elements.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  return { elements, generation: Math.max(...generations) };
}

function hasAncestorIn(element: Element, found: ReadonlyMap<Element, unknown>): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) if (found.has(above)) return true;
  return false;
}

/** The first element of the newest generation that has one, shown or not: for facts inside a message. */
export function firstOf(scope: ParentNode, selectors: Selectors): Element | undefined {
  for (const selector of selectors) {
    const element = scope.querySelector(selector);
    if (element) return element;
  }
  return undefined;
}

/** The element's text on one line, without what buttons and labels inside it say; undefined when nothing is left. */
export function lineOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('button, [role="button"], label, svg, style, script')) parts.push(node.nodeValue ?? '');
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim() || undefined;
}

/** Like `firstVisible`, with the first line of text that is not empty. */
export function firstText(scope: ParentNode, selectors: Selectors): (Found & { text: string }) | undefined {
  for (const [generation, selector] of selectors.entries()) {
    for (const element of scope.querySelectorAll(selector)) {
      if (!isVisible(element)) continue;
      const text = element instanceof HTMLInputElement ? element.value.trim() : lineOf(element);
      if (text) return { element, generation, text };
    }
  }
  return undefined;
}

/** The only number that a label shows, e.g. 4 of "Show 4 more"; its words are in the agent's language and are not read. */
export function onlyNumber(element: Element): number | undefined {
  const numbers = element.textContent?.match(/\d+/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
}

/** An ISO 8601 time from a `datetime` attribute, or undefined when it is none. */
export function isoTime(value: string | null | undefined): string | undefined {
  if (!value || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
