import type { Span } from '@/utils/ticket/span';
import type { Editor } from './editors-find';
import { walkEditor } from './editors-text';
import { SIGNATURE_LINE, tailOf } from './insert-caret';

/** The agent's own words in a reply box, without signature and quoted history. */
export interface PageDraft {
  /** Character for character as it stands in the editor, with plain blanks. */
  text: string;
  /** Where words of it stand in the page; none for a form field, whose text is not in the page. */
  rangesOf(spans: readonly Span[]): Range[];
}

/** Reads the draft. Nothing in the page is changed, and one walk over the editor is all it costs. */
export function readDraft(editor: Editor): PageDraft {
  if (editor.kind === 'field') {
    const { value } = editor.element;
    return { text: value.slice(0, SIGNATURE_LINE.exec(value)?.index), rangesOf: () => [] };
  }
  const { text, pieces } = walkEditor(editor.element);
  const tail = tailOf(editor.element);
  // The same bits of `compareDocumentPosition` as for any node: behind the tail's start, or inside it.
  const cut = tail && pieces.find(({ node }) => tail.contains(node) || tail.compareDocumentPosition(node) & 4);
  return {
    text: text.slice(0, cut?.start).replace(/\u00a0/g, ' '),
    rangesOf: (spans) =>
      spans.flatMap(({ start, end }) =>
        pieces.flatMap(({ node, start: at }) => {
          const from = Math.max(0, start - at);
          const to = Math.min(node.length, end - at);
          return from < to && node.isConnected ? [rangeIn(node, from, to)] : [];
        }),
      ),
  };
}

function rangeIn(node: Text, from: number, to: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Selects words of the draft so that the next insertion takes their place. */
export function selectWords(editor: Editor, draft: PageDraft, { start, end }: Span): boolean {
  editor.element.focus();
  if (editor.kind === 'field') {
    editor.element.setSelectionRange(start, end);
    return true;
  }
  const ranges = draft.rangesOf([{ start, end }]);
  const [first, last] = [ranges[0], ranges.at(-1)];
  const selection = editor.document.getSelection();
  if (!first || !last || !selection) return false;
  first.setEnd(last.endContainer, last.endOffset);
  selection.removeAllRanges();
  selection.addRange(first);
  return true;
}
