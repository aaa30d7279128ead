/** The registry of highlights is shared with the page, so that the name says whose it is. */
const NAME = 'evenkeel-evidence';

/** Colours that stay legible on light and dark pages; the page's own text colour is kept. */
const STYLE = `::highlight(${NAME}) {
  background-color: oklch(0.82 0.11 92 / 55%);
  text-decoration: underline 2px oklch(0.6 0.12 72);
}`;

export interface Highlighter {
  /** Lights up ranges of the page and scrolls the first into view; an empty list puts the light out. */
  show(ranges: readonly Range[]): void;
}

/**
 * Lights up words in the page through the CSS Custom Highlight API: no element of the page is touched or added.
 * Where a browser lacks it, the words are still scrolled to. Ends with the signal.
 */
export function makeHighlighter(document: Document, signal: AbortSignal): Highlighter {
  const { CSS: css, Highlight: HighlightType } = document.defaultView as Window & typeof globalThis;
  const registry: HighlightRegistry | undefined = css?.highlights;
  let sheet: CSSStyleSheet | undefined;

  const addStyle = () => {
    if (sheet) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const clear = () => registry?.delete(NAME);
  signal.addEventListener('abort', () => {
    clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  return {
    show(ranges) {
      const [first] = ranges;
      if (!first) {
        clear();
        return;
      }
      if (registry) {
        addStyle();
        registry.set(NAME, new HighlightType(...ranges));
      }
      if (!isInView(first)) scrollTo(first);
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
