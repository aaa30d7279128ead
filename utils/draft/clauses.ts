import type { Span } from '@/utils/ticket/span';
import { once } from './phrase-families';

/** Where a clause ends: at a mark, or before a word that begins the next one. */
const CLAUSE_BORDER = /[.!?;:,\n()–—]|\s(?:and|but|so|because|which|while)\s/gi;
/** Nobody underlines more than this; a longer "clause" is taken from its middle. */
const LONGEST = 160;

/** The smallest clause around some words, as somebody would underline it with a pencil. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST);
  const before = [...text.slice(from, start).matchAll(CLAUSE_BORDER)].at(-1);
  const after = once(CLAUSE_BORDER).exec(text.slice(end, end + LONGEST));
  const left = before ? from + before.index + before[0].length : from;
  const right = after ? end + after.index : Math.min(text.length, end + LONGEST);
  const words = text.slice(left, right);
  const lead = words.length - words.trimStart().length;
  return { start: left + lead, end: left + words.trimEnd().length };
}
