import type { Unread } from '@/utils/ticket/reading';
import { type Features, firstTokenOf, tokensOf } from './features';
import { languageOf, READER_LANGUAGE, tellsEnough } from './language';
import type { Scores } from './scores';
import { isStopWord } from './stop-words';
import { EMOJI, WORD } from './tokens';

/** Below this many words a language cannot be told from the words that the model does not know. */
const FEWEST_WORDS = 6;
const LATIN_END = 0x250;
/** Folded letters lie above the digits; a number is no word. */
const DIGITS_END = 0x3a;
/** Running English has twice as many stop words; from here on no further look is needed. */
const PLAINLY_ENGLISH = 0.2;

/**
 * Why a message cannot be read, if it cannot.
 * @param spoken the author's own words, cuts blanked
 * @param guess BCP 47 tag from a detector; the words have the last say
 */
export function findUnread(spoken: string, features: Features, scores: Scores, guess?: string): Unread | undefined {
  const { tokens } = features;
  if (tokens.count === 0) return { reason: /\S/.test(spoken) ? 'too_little_text' : 'no_text' };
  const { words, english, emoji } = countWords(features);
  if (words === 0) return emoji > 0 ? undefined : { reason: 'too_little_text' };
  if (english / words >= PLAINLY_ENGLISH && words > 1) return undefined;
  const language = languageOf(spoken, guess);
  if (language !== READER_LANGUAGE) return { reason: 'other_language', language };
  if (words === 1) return emoji > 0 || tellsEnough(spoken) ? undefined : { reason: 'too_little_text' };
  const unknown = words >= FEWEST_WORDS && english / words < 0.1 && knownWords(scores) / words < 0.45;
  return unknown ? otherLanguage(guess) : undefined;
}

function otherLanguage(language: string | undefined): Unread {
  return language && !/^(en|und)\b/i.test(language) ? { reason: 'other_language', language } : { reason: 'other_language' };
}

function countWords({ tokens, wordHash }: Features): { words: number; english: number; emoji: number } {
  const counts = { words: 0, english: 0, emoji: 0 };
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index];
    if (kind === EMOJI) counts.emoji++;
    if (kind !== WORD || tokens.chars[tokens.from[index]!]! < DIGITS_END) continue;
    counts.words++;
    if (tokens.chars[tokens.from[index]!]! < LATIN_END && isStopWord(wordHash[index]!)) counts.english++;
  }
  return counts;
}

/** How many distinct words the model knows as words. */
function knownWords(scores: Scores): number {
  const known = new Set<number>();
  for (let hit = 0; hit < scores.words; hit++) {
    const place = scores.place[hit]!;
    if (tokensOf(place) === 1) known.add(firstTokenOf(place));
  }
  return known.size;
}
