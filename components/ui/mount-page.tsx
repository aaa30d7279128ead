import './page.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** The id under which React Aria looks for the style element that it would otherwise inject. */
const REACT_ARIA_STYLE_ID = 'react-aria-pressable-style';

/**
 * Renders an extension page into its `#root`, with the tokens and base styles loaded.
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
