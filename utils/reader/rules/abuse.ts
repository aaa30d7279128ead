import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { MIXED, type Tokens, WORD } from '@/utils/reader/tokens';
import type { Span } from '@/utils/ticket/span';

/** Said of a swear word that is hidden behind signs and aimed at the reader. */
export const HIDDEN_ABUSE = {
  id: 'abuse.hidden',
  probability: 0.8,
  fires: ['you are a b1tch', 'f u c k you and your bank', 'a$$hole, give me my money, you @sshole'],
  spares: ['My f*** screen is blank', 'The code is A55-B1T, can you check?', 'cu at 5 o clock'],
} as const;

/** The words that insult a person; others may be said of a screen. */
const INSULTS = /bitch|asshole|cunt|dick|bastard|whore|slut|fag|retard|twat|wank|motherfuck|prick|cock|nigg|idiot|moron/;
const AIM = /\b(?:you|u|your|ur|you['’]?re|yourself|yourselves)\b/i;
/** How near the aim must stand, in letters. */
const NEAR = 25;

let matcher: RegExpMatcher | undefined;

/** Built at first need: few messages have hidden words. */
function obscenityMatcher(): RegExpMatcher {
  matcher ??= new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return matcher;
}

/** A place where hidden abuse is aimed at the reader, if there is one. Only the surroundings of disguised words are looked at. */
export function findHiddenAbuse(text: string, tokens: Tokens): Span | undefined {
  for (let index = 0; index < tokens.count; index++) {
    if (!maySay(text, tokens, index)) continue;
    const span = spelledOut(tokens, index) ?? disguised(text, tokens, index);
    if (!span) continue;
    const around = text.slice(Math.max(0, span.start - NEAR), span.end + NEAR);
    if (!AIM.test(around)) continue;
    const plain = undisguised(text.slice(span.start, span.end));
    if (INSULTS.test(plain)) return span;
    // The matcher tries hundreds of patterns, so it is asked last.
    const atYou = /^\W{0,3}(?:you|u|off|your)\b/i.test(text.slice(span.end, span.end + NEAR));
    if (atYou && obscenityMatcher().hasMatch(plain)) return span;
  }
  return undefined;
}

/** A quick look, before the careful ones: one letter alone, letters mixed with digits, or a sign beside the word. */
function maySay(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.start[index]!;
  const end = tokens.end[index]!;
  return (
    end - start === 1 ||
    (tokens.flags[index]! & MIXED) !== 0 ||
    isSign(text.charCodeAt(start - 1)) ||
    (isSign(text.charCodeAt(end)) && isLetterOrDigit(text.charCodeAt(end + 1)))
  );
}

const LOOKALIKE: Record<string, string> = {
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
};

function undisguised(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, (char) => LOOKALIKE[char] ?? '');
}

/** "f u c k": at least three letters standing alone in a row, of which `index` is the first. */
function spelledOut(tokens: Tokens, index: number): Span | undefined {
  const stands = (at: number) => at < tokens.count && tokens.kind[at] === WORD && tokens.end[at]! - tokens.start[at]! === 1;
  const follows = (at: number) => stands(at) && tokens.start[at]! - tokens.end[at - 1]! === 1;
  if (!stands(index) || (index > 0 && stands(index - 1) && follows(index))) return undefined;
  let last = index;
  while (last - index < LONGEST_SPELLING && follows(last + 1)) last++;
  return last - index < 2 ? undefined : { start: tokens.start[index]!, end: tokens.end[last]! };
}

/** A word that mixes letters with look-alike digits and signs, whole. */
function disguised(text: string, tokens: Tokens, index: number): Span | undefined {
  if (tokens.kind[index] !== WORD) return undefined;
  let start = tokens.start[index]!;
  let end = tokens.end[index]!;
  if (index > 0 && tokens.end[index - 1]! === start && isSign(text.charCodeAt(start - 1))) return undefined;
  while (start > 0 && tokens.start[index]! - start < 3 && isSign(text.charCodeAt(start - 1))) start--;
  while (
    end < text.length &&
    end - start < LONGEST_DISGUISE &&
    (isSign(text.charCodeAt(end)) || isLetterOrDigit(text.charCodeAt(end)))
  )
    end++;
  while (end > start && text.charCodeAt(end - 1) === 33) end--;
  return end - start > 2 && mixes(text, start, end) ? { start, end } : undefined;
}

const LONGEST_SPELLING = 12;
const LONGEST_DISGUISE = 20;
const isSign = (code: number) => code === 36 || code === 64 || code === 33;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isLetterOrDigit = (code: number) => isLetter(code) || (code >= 48 && code <= 57);

function mixes(text: string, start: number, end: number): boolean {
  let letters = 0;
  let others = 0;
  for (let at = start; at < end; at++) {
    if (isLetter(text.charCodeAt(at))) letters++;
    else if (text.charCodeAt(at) !== 42) others++;
  }
  return letters > 1 && others > 0 && others < letters + 2;
}
