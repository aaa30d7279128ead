type Attributes = Record<string, string | boolean | undefined>;

/** An element with attributes and children. Texts become text nodes: words of customers and of pages are never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line icon on a 16 by 16 grid, for the eye only. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** A button that answers real clicks only, and takes neither focus nor caret away when it is pressed with the mouse. */
export function button(label: string, act: (event: MouseEvent) => void, attributes: Attributes = {}, ...children: Node[]) {
  const element = el('button', { type: 'button', ...attributes }, ...(children.length > 0 ? children : [label]));
  if (children.length > 0) element.setAttribute('aria-label', label);
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', (event) => {
    // A script of the page can press any button in the page; it must not act in the rep's name.
    if (event.isTrusted) act(event);
  });
  return element;
}
