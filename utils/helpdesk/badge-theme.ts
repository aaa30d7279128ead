export type Theme = 'light' | 'dark';

/** Relative luminance below which a background counts as dark; half-way in how light it looks. */
const DARK_BELOW = 0.18;

function luminance(red: number, green: number, blue: number): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
}

/** The theme of a computed `background-color`; undefined for one that is see-through or in a notation we do not read. */
function themeOfColour(colour: string): Theme | undefined {
  const parts = /^rgba?\((.*)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN) || (parts[3] ?? 1) < 0.5) return undefined;
  return luminance(parts[0]!, parts[1]!, parts[2]!) < DARK_BELOW ? 'dark' : 'light';
}

/**
 * Whether the page is light or dark: what Zendesk says on `html[data-theme]`, else the page's own background,
 * else what the system wishes.
 */
export function pageTheme(document: Document): Theme {
  const named = document.documentElement.dataset.theme;
  if (named === 'light' || named === 'dark') return named;
  const view = document.defaultView!;
  for (const element of [document.body, document.documentElement]) {
    const theme = element && themeOfColour(view.getComputedStyle(element).backgroundColor);
    if (theme) return theme;
  }
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls now and whenever the page or the system changes its theme, until the signal ends. */
export function watchTheme(document: Document, tell: (theme: Theme) => void, signal: AbortSignal) {
  let shown: Theme | undefined;
  const check = () => {
    const theme = pageTheme(document);
    if (theme === shown) return;
    shown = theme;
    tell(theme);
  };
  const observer = new MutationObserver(check);
  const attributes = { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] };
  observer.observe(document.documentElement, attributes);
  if (document.body) observer.observe(document.body, attributes);
  document.defaultView!.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', check, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  check();
}
