/**
 * The widest part of the page around a ticket's pane that holds no other ticket's pane, shown or hidden.
 * Some layouts name only the conversation, while subject and requester stand beside it.
 */
export function scopeOf(pane: Element, anyPane: string): Element {
  const others = [...pane.ownerDocument.querySelectorAll(anyPane)];
  let scope = pane;
  for (
    let above = pane.parentElement;
    above && !above.matches('main, body') && !scope.matches('main');
    above = above.parentElement
  ) {
    const holder = above;
    if (others.some((other) => holder.contains(other) && !scope.contains(other) && !other.contains(pane))) break;
    scope = above;
  }
  return scope;
}
