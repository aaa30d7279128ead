import { readText, type TextPiece } from './text-walk';

/** What is selected, with the way back to the page's text nodes where there is one. */
export interface SelectedText {
  text: string;
  pieces: TextPiece[];
}

function inField(document: Document): string {
  const field = document.activeElement;
  if (!field?.matches('textarea, input')) return '';
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}

/** The part of a walked text that lies in the range. */
function clip(range: Range, root: Element): SelectedText | undefined {
  const { text, pieces } = readText(root);
  const within = pieces.flatMap((piece) => {
    if (!range.intersectsNode(piece.node)) return [];
    const first = piece.node === range.startContainer ? Math.max(0, range.startOffset - piece.from) : 0;
    const end = piece.node === range.endContainer ? Math.min(piece.length, range.endOffset - piece.from) : piece.length;
    return end > first ? [{ ...piece, from: piece.from + first, start: piece.start + first, length: end - first }] : [];
  });
  const start = within[0]?.start;
  const last = within.at(-1);
  if (start === undefined || !last) return undefined;
  return {
    text: text.slice(start, last.start + last.length),
    pieces: within.map((piece) => ({ ...piece, start: piece.start - start })),
  };
}

function inDocument(document: Document): SelectedText | undefined {
  const typed = inField(document);
  if (typed.trim()) return { text: typed, pieces: [] };
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const root = common.nodeType === 1 ? (common as Element) : common.parentElement;
  const clipped = root ? clip(range, root) : undefined;
  if (clipped?.text.trim()) return clipped;
  const text = selection.toString();
  return text.trim() ? { text, pieces: [] } : undefined;
}

/**
 * The text that is selected in the page or in one of its frames of the same origin.
 * @param fallback what the browser itself says is selected, for frames that are closed to us
 */
export function selectedText(page: Document, fallback?: string): SelectedText | undefined {
  const frames = [...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  for (const document of [page, ...frames]) {
    const found = inDocument(document);
    if (found) return found;
  }
  return fallback?.trim() ? { text: fallback, pieces: [] } : undefined;
}
