import { grown } from './growable';
import { CLAUSE, classOf, DIGIT, folded, isApostrophe, isUpper, LETTER, SENTENCE, SPACE } from './text-classes';

/** Kinds of token. Everything but a word has a name in the private alphabet below. */
export const WORD = 0;
export const MARK = 1;
export const EMOJI = 2;
export const STAND_IN = 3;

/** Bits of `flags`. */
export const CAPITALS = 1;
export const STRETCHED = 2;
export const AFTER_CLAUSE = 4;
export const AFTER_SENTENCE = 8;
export const HASHTAG = 16;
/** Letters mixed with digits or stars. */
export const MIXED = 32;

/** Longer words (base64, keyboard mashing) are read by their first letters only. */
const LONGEST_WORD = 40;

/**
 * The words and marks of a text in order, in typed arrays that are reused from call to call.
 * `chars` holds the folded letters of token `i` from `from[i]` to `from[i + 1]`; `start` and `end` are offsets into the text.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  from: Int32Array;
  chars: Uint16Array;
}

const tokens: Tokens = {
  count: 0,
  start: new Int32Array(1024),
  end: new Int32Array(1024),
  kind: new Uint8Array(1024),
  flags: new Uint8Array(1024),
  from: new Int32Array(1024),
  chars: new Uint16Array(8192),
};
let written = 0;
let pending = 0;

/**
 * Splits a text in one pass, in linear time. Offsets are UTF-16 code units of `text`.
 * Names, addresses, numbers and the `XXXX` of redacted complaints become stand-ins, because what they say is private or chance.
 * The result is shared scratch memory: it is valid until the next call.
 */
export function tokenise(text: string): Tokens {
  tokens.count = 0;
  written = 0;
  pending = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) at = readWord(text, at, false);
    else if (kind === SPACE) {
      if (code === 10) pending |= AFTER_CLAUSE;
      at++;
    } else if (kind === SENTENCE) at = readSentenceMark(text, at, code);
    else if (kind === CLAUSE) at = readClauseMark(text, at, code);
    else at = readSymbol(text, at, code);
  }
  tokens.from = grown(tokens.from, tokens.count + 1);
  tokens.from[tokens.count] = written;
  return tokens;
}

function push(start: number, end: number, kind: number, flags: number): void {
  const index = tokens.count;
  if (index + 2 > tokens.start.length) {
    tokens.start = grown(tokens.start, index + 2);
    tokens.end = grown(tokens.end, index + 2);
    tokens.kind = grown(tokens.kind, index + 2);
    tokens.flags = grown(tokens.flags, index + 2);
    tokens.from = grown(tokens.from, index + 2);
  }
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.kind[index] = kind;
  tokens.flags[index] = flags | pending;
  pending = 0;
  tokens.count = index + 1;
}

/** Adds a token whose letters are given: marks, emoji and stand-ins. */
function pushNamed(start: number, end: number, kind: number, first: number, second = 0): void {
  push(start, end, kind, 0);
  tokens.chars = grown(tokens.chars, written + 2);
  tokens.from[tokens.count - 1] = written;
  tokens.chars[written++] = first;
  if (second) tokens.chars[written++] = second;
}

function readWord(text: string, start: number, hashtag: boolean): number {
  tokens.chars = grown(tokens.chars, written + LONGEST_WORD + 2);
  const chars = tokens.chars;
  const from = written;
  let at = start;
  let letters = 0;
  let capitals = 0;
  let masked = 0;
  let run = 0;
  let stretched = false;
  let last = 0;
  let others = false;
  let to = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let plain = code;
    if (code >= 97 && code <= 122) letters++;
    else {
      const kind = classOf(code);
      if (kind === LETTER) {
        const upper = isUpper(code);
        if (hashtag && upper && letters > 0 && !isUpper(text.charCodeAt(at - 1))) break;
        plain = folded(code);
        letters++;
        if (upper) capitals++;
        if (code === 88) masked++;
      } else if (kind === DIGIT) plain = isLoneDigit(text, at) ? code : 48;
      else if (isApostrophe(code) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER) plain = 39;
      else if ((code === 42 || code === 64 || code === 36) && letters > 0 && continuesCensored(text, at)) plain = 42;
      else break;
      if (plain < 97 && plain !== 39) others = true;
    }
    run = plain === last ? run + 1 : 1;
    last = plain;
    if (run > 2) {
      stretched ||= plain >= 97 && plain < 128;
      continue;
    }
    if (to - from < LONGEST_WORD) chars[to++] = plain;
  }
  written = to;
  if (text.startsWith('http', start) && text.startsWith('://', at)) return readAddress(text, start, from);
  if (letters === 3 && text.charCodeAt(at) === 46 && isWww(text, start)) return readAddress(text, start, from);
  if (letters > 1 && masked === letters) return readMask(start, at, from);
  const flags =
    (capitals > 1 && capitals === letters ? CAPITALS : 0) |
    (stretched ? STRETCHED : 0) |
    (others && letters > 0 ? MIXED : 0) |
    (hashtag ? HASHTAG : 0);
  push(start, at, WORD, flags);
  tokens.from[tokens.count - 1] = from;
  return at;
}

/** "2nd" and "3 times" say something, "4711" does not. */
function isLoneDigit(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at - 1)) !== DIGIT && classOf(text.charCodeAt(at + 1)) !== DIGIT;
}

/** `f***` and `sh*t` are one word; `50$` and `*sigh*` are not. */
function continuesCensored(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code === 42 ? next === 42 || text.charCodeAt(at - 1) === 42 || classOf(next) === LETTER : classOf(next) === LETTER;
}

function isWww(text: string, start: number): boolean {
  return text.slice(start, start + 3).toLowerCase() === 'www';
}

function readAddress(text: string, start: number, from: number): number {
  written = from;
  let end = start;
  while (end < text.length && classOf(text.charCodeAt(end)) !== SPACE) end++;
  pushNamed(start, end, STAND_IN, 104, 116);
  return end;
}

function readMask(start: number, end: number, from: number): number {
  written = from;
  const previous = tokens.count - 1;
  if (previous >= 0 && tokens.kind[previous] === STAND_IN && tokens.chars[tokens.from[previous]!] === 120)
    tokens.end[previous] = end;
  else pushNamed(start, end, STAND_IN, 120, 120);
  return end;
}

function readSentenceMark(text: string, start: number, code: number): number {
  let at = start;
  let shouts = 0;
  let asks = 0;
  let dots = code === 0x2026 ? 3 : 0;
  for (; at < text.length; at++) {
    const next = text.charCodeAt(at);
    if (next === 33) shouts++;
    else if (next === 63) asks++;
    else if (next === 46) dots++;
    else if (next !== 0x2026) break;
  }
  if (at === start) {
    pending |= AFTER_SENTENCE;
    return start + 1;
  }
  if (shouts + asks > 0)
    pushNamed(start, at, MARK, shouts ? 33 : 63, shouts && asks ? 63 : shouts + asks > 2 ? 51 : shouts + asks > 1 ? 50 : 0);
  else if (dots > 1) pushNamed(start, at, MARK, 46, 46);
  pending |= AFTER_SENTENCE;
  return at;
}

/** Commas and brackets end a clause; `:(` and `:-)` are faces. */
function readClauseMark(text: string, start: number, code: number): number {
  if (code === 58 || code === 59) {
    const nose = text.charCodeAt(start + 1);
    const at = nose === 45 || nose === 39 ? start + 2 : start + 1;
    const mouth = text.charCodeAt(at);
    const face =
      mouth === 41 || mouth === 68 || mouth === 93
        ? 41
        : mouth === 40 || mouth === 91 || mouth === 67
          ? 40
          : mouth === 47 || mouth === 124
            ? 47
            : 0;
    if (
      face &&
      !(mouth === 47 && text.charCodeAt(at + 1) === 47) &&
      !(mouth === 68 && classOf(text.charCodeAt(at + 1)) === LETTER)
    ) {
      pushNamed(start, at + 1, EMOJI, 58, face);
      return at + 1;
    }
  }
  pending |= AFTER_CLAUSE;
  return start + 1;
}

function readSymbol(text: string, start: number, code: number): number {
  const next = text.charCodeAt(start + 1);
  if (code === 64 && classOf(next) === LETTER) return readMention(text, start);
  if (code === 35 && classOf(next) === LETTER) return readHashtag(text, start + 1);
  if (code === 60 && next === 51) {
    pushNamed(start, start + 2, EMOJI, 0x2764);
    return start + 2;
  }
  if (code === 38) return skipEntity(text, start);
  if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
    if (code === 0xd83c && next >= 0xdffb) return start + 2; // skin tones say nothing
    pushNamed(start, start + 2, EMOJI, code, next);
    return start + 2;
  }
  if (code >= 0x2600 && code <= 0x27bf) pushNamed(start, start + 1, EMOJI, code);
  else if (code === 36 || code === 0xa3 || code === 0x20ac) pushNamed(start, start + 1, MARK, 36);
  return start + 1;
}

/** `#BadService` is two words. */
function readHashtag(text: string, start: number): number {
  let at = start;
  do at = readWord(text, at, true);
  while (at < text.length && classOf(text.charCodeAt(at)) === LETTER);
  return at;
}

function readMention(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGIT && code !== 95) break;
  }
  pushNamed(start, at, STAND_IN, 64);
  return at;
}

/** `&amp;` and its like, left over from web pages. */
function skipEntity(text: string, start: number): number {
  for (let at = start + 1; at < start + 8 && at < text.length; at++) if (text.charCodeAt(at) === 59) return at + 1;
  return start + 1;
}
