import type { Spot } from './rule';

/** Every place where a global pattern matches. */
export function spotsOf(text: string, pattern: RegExp, message?: string | ((words: string) => string)): Spot[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...(message !== undefined && { message: typeof message === 'string' ? message : message(match[0]) }),
  }));
}

/** The text with every Liquid tag blanked and every placeholder read as one short word, at the same offsets. */
export function readable(text: string): string {
  return text
    .replace(/\{%.*?%\}/gs, (tag) => ' '.repeat(tag.length))
    .replace(/\{\{.*?\}\}/gs, (tag) => `it${' '.repeat(tag.length - 2)}`);
}

/** Sentences with their offsets; a blank line ends one as well. */
export function sentencesOf(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(/[^.!?\n]+(?:[.!?]+|\n+|$)/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(({ text: words }) => /\w/.test(words));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
