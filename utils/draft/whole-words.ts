import type { DraftFix } from '@/utils/ticket/draft-check';

/** A change as a rule states it: the span may be empty, and so may the text. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * The same change as whole words for whole words of one line, so that it can be read before it is made, and so that an
 * editor never has to take in a bare blank or nothing at all.
 * @returns undefined when the line has no other word to hold on to, or nothing would change.
 */
export function inWholeWords(draft: string, change: Change): DraftFix | undefined {
  let { start, end, text } = change;
  const grow = (before: RegExp, after: RegExp) => {
    const from = start - (before.exec(draft.slice(0, start))?.[0].length ?? 0);
    const to = end + (after.exec(draft.slice(end))?.[0].length ?? 0);
    text = draft.slice(from, start) + text + draft.slice(end, to);
    [start, end] = [from, to];
  };
  const isBare = () => text.trim() === '' || start === end;
  grow(/\S+$/, /^\S+/);
  if (isBare()) grow(/\S+[ \t]+$/, /^(?!)/);
  if (isBare()) grow(/(?!)$/, /^[ \t]+\S+/);
  const words = draft.slice(start, end);
  start += words.length - words.trimStart().length;
  const was = words.trim();
  text = text.replace(/[ \t]{2,}/g, ' ').trim();
  if (!was || !text || was === text || /\n/.test(was + text)) return undefined;
  return { start, end: start + was.length, was, text };
}
