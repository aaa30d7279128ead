/** What a test asks an editor, answered from the editor's own model and not from what the page shows. */
export interface EditorUnderTest {
  /** The draft as lines; an empty line is an empty string. */
  lines(): string[];
}

declare global {
  interface Window {
    editorUnderTest?: EditorUnderTest;
  }
}

/** Where the editor stands in the helpdesk's page. */
export const place = document.querySelector<HTMLElement>('#editor')!;

/** The draft that the editor opens with, as lines. */
export const draft: string[] = JSON.parse(new URL(location.href).searchParams.get('draft') ?? '[]');

export const draftHtml = draft.map((line) => `<p>${line || '<br>'}</p>`).join('');

/** Tells the test that the editor stands. */
export function ready(lines: () => string[]): void {
  window.editorUnderTest = { lines };
  document.body.dataset.editor = 'ready';
}

const BLOCK = /^(P|DIV|LI|H\d|BLOCKQUOTE)$/;

/** The lines of HTML that an editor would send. */
export function linesOfHtml(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [];
  let open = false;
  const add = (text: string) => {
    if (!open) lines.push('');
    open = true;
    lines[lines.length - 1] += text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '');
  };
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        if (node.nodeValue?.trim() || open) add(node.nodeValue!.replace(/\n/g, ''));
      } else if (node.nodeName === 'BR') {
        add('');
        // The last one in a block only holds it open.
        open = node.nextSibling === null && BLOCK.test(parent.nodeName);
      } else if (BLOCK.test(node.nodeName)) {
        open = false;
        if (![...node.childNodes].some((child) => BLOCK.test(child.nodeName))) add('');
        visit(node);
        open = false;
      } else visit(node);
    }
  };
  visit(body);
  return lines.map((line) => line.trim());
}
