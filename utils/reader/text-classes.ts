/** What a UTF-16 code unit can be inside a message. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const CLAUSE = 3;
export const SENTENCE = 4;
export const SYMBOL = 5;

const ASCII = new Uint8Array(128).fill(SYMBOL);
for (let code = 0; code <= 32; code++) ASCII[code] = SPACE;
for (let code = 97; code <= 122; code++) ASCII[code] = ASCII[code - 32] = LETTER;
for (let code = 48; code <= 57; code++) ASCII[code] = DIGIT;
for (const char of ',;:()[]{}"/\\|-') ASCII[char.charCodeAt(0)] = CLAUSE;
for (const char of '.!?\n') ASCII[char.charCodeAt(0)] = SENTENCE;

/** The class of a code unit. Letters of every script are letters; typographic punctuation is folded onto its ASCII kin. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code]!;
  if (code < 0xc0) return code === 0xa0 ? SPACE : SYMBOL;
  if (code === 0xd7 || code === 0xf7) return SYMBOL;
  if (code < 0x2000) return LETTER;
  if (code <= 0x206f) return code === 0x2026 ? SENTENCE : code <= 0x200f || code >= 0x2028 ? SPACE : CLAUSE;
  if (code < 0x2c00) return SYMBOL;
  if (code >= 0x3000 && code <= 0x303f) return CLAUSE;
  if (code >= 0xd800 && code <= 0xf8ff) return SYMBOL;
  if (code >= 0xfe00 && code <= 0xfe0f) return SPACE;
  return LETTER;
}

const FOLDED = new Uint16Array(0x250);
for (let code = 0; code < FOLDED.length; code++) {
  const plain = String.fromCharCode(code).normalize('NFD').toLowerCase();
  FOLDED[code] = plain.charCodeAt(0);
}

/** Lower case without accents for Latin letters; other scripts as they are. */
export function folded(code: number): number {
  return code < FOLDED.length ? FOLDED[code]! : code;
}

/** Whether the code unit is an upper-case Latin letter. */
export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Apostrophes of every shape: ' ’ ‘ ʼ ` ´ */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4;
}
