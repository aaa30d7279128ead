import type { Span } from '@/utils/ticket/span';
import type { Cut } from '@/utils/ticket/ticket';

/**
 * Makes one list of cuts out of several: whole numbers inside the text, in order, not overlapping, none empty.
 * Where two overlap, the one that starts first names the kind and they become one.
 * A cut that makes no sense (reversed, outside, not a number) is left out.
 */
export function mergeCuts(textLength: number, cuts: readonly Cut[]): Cut[] {
  const inside = cuts
    .map(({ kind, start, end }) => ({ kind, start: Math.max(0, Math.trunc(start)), end: Math.min(textLength, Math.trunc(end)) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Cut[] = [];
  for (const cut of inside) {
    const last = merged.at(-1);
    if (last && (cut.start < last.end || (cut.start === last.end && cut.kind === last.kind)))
      last.end = Math.max(last.end, cut.end);
    else merged.push(cut);
  }
  return merged;
}

/**
 * The text with every cut replaced by spaces, so that offsets stay those of the whole text.
 * Line breaks inside a cut stay, because sentences end there.
 * @param cuts in order and not overlapping, as `mergeCuts` leaves them
 */
export function blankCuts(text: string, cuts: readonly Span[]): string {
  if (cuts.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
