import { makeLight } from './lit-ranges';

/** Colours that stay legible on light and dark pages; the page's own text colour is kept. */
const LIT = 'background-color: oklch(0.82 0.11 92 / 55%); text-decoration: underline 2px oklch(0.6 0.12 72);';

export interface Highlighter {
  /** Lights up ranges of the page and scrolls the first into view; an empty list puts the light out. */
  show(ranges: readonly Range[]): void;
}

/**
 * Lights up words in the page through the CSS Custom Highlight API: no element of the page is touched or added.
 * Where a browser lacks it, the words are still scrolled to. Ends with the signal.
 */
export function makeHighlighter(document: Document, signal: AbortSignal): Highlighter {
  const light = makeLight(document, 'evenkeel-evidence', LIT, signal);
  return {
    show(ranges) {
      light(ranges);
      const [first] = ranges;
      if (first && !isInView(first)) scrollTo(first);
    },
  };
}

function isInView(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  const view = range.startContainer.ownerDocument!.defaultView!;
  if (height === 0 || top < 0 || bottom > view.innerHeight) return false;
  // The middle of the first line must be what the agent sees there, not a header or another pane above it.
  const line = range.getClientRects()[0]!;
  const seen = view.document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  return seen?.contains(range.startContainer) ?? false;
}

function scrollTo(range: Range) {
  const calm = range.startContainer.ownerDocument!.defaultView!.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
