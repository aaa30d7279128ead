import type { Span } from '@/utils/ticket/span';

/** Longer lines are judged by their beginning: no marker of mail software is longer, and patterns stay fast on hostile text. */
const LONGEST_JUDGED = 500;

/** One line of a message: `start` to `end` without its break, and what patterns look at: trimmed, at most 500 characters. */
export interface Line {
  start: number;
  end: number;
  said: string;
  /** Where `said` begins in the message. */
  indent: number;
  /** Whether `said` is the whole line. */
  whole: boolean;
}

/** The lines of a text in order, in linear time. Breaks are `\n`, `\r\n` or `\r`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = lineEnd(text, start);
    lines.push(lineBetween(text, start, end));
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function lineBetween(text: string, start: number, end: number): Line {
  const whole = end - start <= LONGEST_JUDGED;
  const judged = text.slice(start, whole ? end : start + LONGEST_JUDGED);
  return { start, end, whole, said: judged.trim(), indent: start + judged.length - judged.trimStart().length };
}

/** The lines that no cut covers as a whole. Both lists in order, so one walk over them suffices. */
export function openLines(lines: readonly Line[], cuts: readonly Span[]): Line[] {
  let next = 0;
  return lines.filter((line) => {
    const last = line.whole ? line.indent + line.said.length : line.end;
    while (next < cuts.length && cuts[next]!.end < last) next++;
    return line.said === '' || next >= cuts.length || cuts[next]!.start > line.indent;
  });
}
