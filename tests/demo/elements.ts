/** Builds one element; `null` attributes are left out. Text is set as text, never as HTML. */
export function element(
  name: string,
  attributes: Record<string, string | null> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** A person's paragraphs, with a quote and a signature below as mail programs send them. */
export function messageBody(text: string[], quote?: string[], signature?: string[]): Node[] {
  const nodes: Node[] = text.map((line) => element('p', {}, line));
  if (signature) nodes.push(element('div', { class: 'signature' }, ...signature.flatMap((line) => [line, element('br')])));
  if (quote) nodes.push(element('blockquote', { class: 'gmail_quote' }, ...quote.map((line) => element('p', {}, line))));
  return nodes;
}

export function shortTime(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
