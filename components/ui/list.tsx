import type { ComponentProps, KeyboardEvent } from 'react';
import { classNames } from './class-names';
import styles from './list.module.css';

const FOCUSABLE = 'button:not(:disabled), a[href], input, textarea, select, [tabindex="0"]';
const TYPING = 'textarea, input:not([type="checkbox"]), select, [contenteditable]';

/** The first thing in a list item that takes the focus: where the arrow keys land. */
function firstStop(item: Element | undefined): HTMLElement | null {
  if (item instanceof HTMLElement && item.matches('[tabindex="0"]')) return item;
  return item?.querySelector<HTMLElement>(FOCUSABLE) ?? null;
}

/** Moves the focus between the items of one list; leaves fields where arrow keys move the caret alone. */
function moveBetweenItems(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(event.target instanceof Element) || event.target.closest(TYPING)) return;
  const items = [...event.currentTarget.children];
  const here = items.findIndex((item) => item.contains(event.target as Element));
  if (here < 0) return;
  const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
  if (there === undefined) return;
  const stop = firstStop(items[there]);
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

/** A list whose items can be walked with the arrow keys, Home and End, besides Tab. Its children are `li` elements. */
export function List({ className, children, ...rest }: ComponentProps<'ul'>) {
  return (
    <ul {...rest} className={classNames(styles.list, className)} onKeyDown={moveBetweenItems}>
      {children}
    </ul>
  );
}
