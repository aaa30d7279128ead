/**
 * Lights up ranges through the CSS Custom Highlight API: no element of the page is touched or added. Ends with the signal.
 * @param name of the highlight; the registry is shared with the page, so that it says whose it is
 * @param style declarations that `::highlight()` takes
 * @returns lights these ranges and no others; does nothing where a browser lacks the API
 */
export function makeLight(document: Document, name: string, style: string, signal: AbortSignal) {
  const { CSS: css, Highlight: HighlightType, CSSStyleSheet: Sheet } = document.defaultView as Window & typeof globalThis;
  const registry: HighlightRegistry | undefined = css?.highlights;
  let sheet: CSSStyleSheet | undefined;

  const addStyle = () => {
    if (sheet) return;
    sheet = new Sheet();
    sheet.replaceSync(`::highlight(${name}) { ${style} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  signal.addEventListener('abort', () => {
    registry?.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  return (ranges: readonly Range[]) => {
    if (!registry || ranges.length === 0) {
      registry?.delete(name);
      return;
    }
    addStyle();
    registry.set(name, new HighlightType(...ranges));
  };
}
