/** How an element stands in its text: not at all, as a block with line breaks round it, or in line. */
export interface Look {
  hidden: boolean;
  block: boolean;
  /** A block with an empty line round it. */
  paragraph: boolean;
  /** White space counts as written. */
  preformatted: boolean;
}

const NEVER_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT HEAD TITLE AUDIO VIDEO CANVAS META LINK'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Farther out of the page than this, in CSS pixels, is a hidden copy for measuring or for screen readers. */
const OUT_OF_PAGE = -900;

function isOutOfSight(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  if (style.opacity === '0' || style.fontSize === '0px') return true;
  if (style.overflowX !== 'visible' && (Number.parseFloat(style.height) <= 1 || style.maxHeight === '0px')) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return (
    /^rect\((0|1)(px)?[, ]/.test(style.clip) ||
    style.clipPath.startsWith('inset(50%') ||
    Number.parseFloat(style.left) < OUT_OF_PAGE ||
    Number.parseFloat(style.top) < OUT_OF_PAGE
  );
}

/**
 * Looks at an element as the page shows it, or, in a document that is not shown, as its tag and attributes say.
 */
export function lookOf(element: Element): Look {
  const tag = element.tagName.toUpperCase();
  const paragraph = tag === 'P';
  const named = { hidden: true, block: false, paragraph, preformatted: false };
  if (NEVER_TEXT.has(tag) || element.getAttribute('aria-hidden') === 'true' || element.getAttribute('role') === 'button')
    return named;
  const view = element.ownerDocument.defaultView;
  if (view?.getComputedStyle) {
    const style = view.getComputedStyle(element);
    return {
      // A rule has no height of its own.
      hidden: tag !== 'HR' && isOutOfSight(style),
      block: !style.display.startsWith('inline') && style.display !== 'contents',
      paragraph,
      preformatted: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
    };
  }
  const inline = element.getAttribute('style')?.replace(/\s+/g, '').toLowerCase() ?? '';
  return {
    hidden: element.hasAttribute('hidden') || /display:none|visibility:hidden|font-size:0(px)?(;|$)/.test(inline),
    block: BLOCKS.has(tag),
    paragraph,
    preformatted: tag === 'PRE',
  };
}
