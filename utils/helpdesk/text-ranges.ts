import type { Span } from '@/utils/ticket/span';
import type { TextPiece } from './text-walk';

/**
 * DOM ranges for spans of a message's text, one for each run within a text node, in text order.
 * Line breaks between blocks have no place in the page and belong to no range.
 */
export function rangesOf(pieces: readonly TextPiece[], spans: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  for (const span of spans) {
    for (const piece of pieces) {
      const start = Math.max(span.start, piece.start);
      const end = Math.min(span.end, piece.start + piece.length);
      if (start >= end || !piece.node.isConnected) continue;
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, piece.from + start - piece.start);
      range.setEnd(piece.node, piece.from + end - piece.start);
      ranges.push(range);
    }
  }
  return ranges;
}

/** True while every run of the text still stands where it was read. */
export function stillStands(text: string, pieces: readonly TextPiece[]): boolean {
  return pieces.every(
    ({ node, from, start, length }) =>
      node.isConnected && sameWords(node.data.slice(from, from + length), text.slice(start, start + length)),
  );
}

function sameWords(inPage: string, read: string): boolean {
  return inPage === read || inPage.replace(/\s/g, ' ') === read.replace(/\s/g, ' ');
}
