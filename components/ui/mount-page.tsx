import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** The id under which React Aria looks for the style element that it would otherwise inject. */
const REACT_ARIA_STYLE_ID = 'react-aria-pressable-style';

/**
 * Renders an extension page into its `#root`. The page's `main.tsx` imports `@/components/ui/page.css` in its first
 * line: the order of the style layers is the order in which they are first met.
 * React Aria injects one inline style element, which the content security policy forbids and reports;
 * an empty element under its id keeps it from doing so, and `page.css` holds the rule instead.
 * @throws when the page has no `#root`.
 */
export function mountPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root".');
  const guard = document.createElement('meta');
  guard.id = REACT_ARIA_STYLE_ID;
  document.head.append(guard);
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
