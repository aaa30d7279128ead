import type { Span } from '@/utils/ticket/span';

/** A sentence of a text: its place and its words without the white space around them. */
export interface Sentence extends Span {
  said: string;
}

/** Longer ones are cut at a space: nobody follows them, and patterns stay fast on hostile text. */
const LONGEST = 400;
/** A line at least this long that goes on in lower case was wrapped by a mail program. */
const WRAPPED_FROM = 45;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|no|nos|nr|ref|tel|mr|mrs|ms|dr|prof|st|vs|inc|ltd|co|dept|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|[a-z])\.$/i;
const CLOSERS = '"\'”’)]»*';
const ENDS = /[.!?…。！？]/;

/**
 * The sentences of a text in order, in linear time. They end at marks followed by space, at blank lines, and at line breaks
 * unless the line was merely wrapped.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    addPieces(text, start, end, sentences);
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') {
      if (breaksSentence(text, start, at)) close(at);
    } else if (ENDS.test(char)) {
      const end = endOfMarks(text, at);
      if (endsSentence(text, start, at, end)) close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return sentences;
}

function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (ENDS.test(text[end]!) || CLOSERS.includes(text[end]!))) end++;
  return end;
}

function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const next = text[end];
  if (next === undefined || next === '\n') return true;
  if (/\s/.test(next)) return text[at] !== '.' || end > at + 1 || !ABBREVIATION.test(text.slice(Math.max(start, at - 8), at + 1));
  return /[?!。！？]/.test(text[at]!) && /\p{L}/u.test(next);
}

function breaksSentence(text: string, start: number, at: number): boolean {
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1, at - LONGEST);
  const next = /^[^\S\n]*(\S?)/.exec(text.slice(at + 1, at + 60))?.[1] ?? '';
  return at - lineStart < WRAPPED_FROM || !/[\p{Ll}\d(,]/u.test(next);
}

function addPieces(text: string, from: number, to: number, into: Sentence[]): void {
  let start = from;
  while (start < to) {
    while (start < to && /\s/.test(text[start]!)) start++;
    let end = Math.min(to, start + LONGEST);
    if (end < to) {
      const space = text.slice(start, end).lastIndexOf(' ');
      if (space > LONGEST / 2) end = start + space;
    }
    const said = text.slice(start, end).trimEnd();
    if (said !== '') into.push({ start, end: start + said.length, said });
    start = end;
  }
}
