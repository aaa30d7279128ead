import type { Surroundings } from './editors-text';

/**
 * Reads back whether a text is now in the editor, once and whole, with every other word still there.
 * All texts are without white space, which editors arrange as they like.
 * @returns where the inserted text begins, or -1.
 */
export function placeOfInserted(was: Surroundings, inserted: string, now: string): number {
  if (!inserted || now.length !== was.all.length - was.selected.length + inserted.length) return -1;
  const fits = (at: number) =>
    now.startsWith(inserted, at) &&
    was.all.startsWith(was.selected, at) &&
    now.slice(0, at) === was.all.slice(0, at) &&
    now.slice(at + inserted.length) === was.all.slice(at + was.selected.length);
  if (fits(was.before.length)) return was.before.length;
  // An editor may put the text where its own idea of the caret is; nothing is lost, so it counts.
  for (let at = now.indexOf(inserted); at !== -1; at = now.indexOf(inserted, at + 1)) if (fits(at)) return at;
  return -1;
}
