const MAX_LENGTH = 80;

/** Makes a customer's words safe to stand in a reply: one line, no Liquid, no control or private-use characters, not endless. */
export function asPlainValue(words: string): string {
  const flat = words
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length <= MAX_LENGTH ? flat : `${flat.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')}…`;
}
