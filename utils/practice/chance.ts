/**
 * A number from 0 up to, not including, 1 that is always the same for the same words: FNV-1a, then one round of mixing.
 * Only for variety; not for secrets.
 */
export function chanceOf(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of words.join('\u0000')) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}

/** One of a list by chance; the list must not be empty. */
export function pickOne<T>(list: readonly T[], ...words: readonly (string | number)[]): T {
  return list[Math.floor(chanceOf(...words) * list.length)]!;
}
