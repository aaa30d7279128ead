import type { Unread } from '@/utils/ticket/reading';
import type { Features } from './features';
import type { Scores } from './scores';
import { isEmptyWord } from './stop-words';
import { EMOJI, MARK, STAND_IN, type Tokens, WORD } from './tokens';

/** Below this many words a language cannot be told from the words. */
const FEWEST_WORDS = 6;
const LATIN_END = 0x250;

/** Why a message cannot be read, if it cannot. `language` is a BCP 47 tag from a detector; the words have the last say. */
export function findUnread(features: Features, scores: Scores, language?: string): Unread | undefined {
  const { tokens } = features;
  if (tokens.count === 0) return { reason: 'no_text' };
  const { words, english, foreign, marks } = countWords(tokens);
  if (words === 0) return marks > 0 ? undefined : { reason: 'too_little_text' };
  if (foreign * 2 > words) return otherLanguage(language);
  const named = language !== undefined && !/^(en|und)\b/i.test(language);
  const share = english / words;
  if (share >= 0.2) return undefined;
  const known = knownWords(features, scores) / words;
  if (words >= FEWEST_WORDS && share < 0.1 && known < (named ? 0.7 : 0.45)) return otherLanguage(language);
  if (named && known < 0.5) return otherLanguage(language);
  return undefined;
}

function otherLanguage(language: string | undefined): Unread {
  return language && !/^(en|und)\b/i.test(language) ? { reason: 'other_language', language } : { reason: 'other_language' };
}

function countWords(tokens: Tokens): { words: number; english: number; foreign: number; marks: number } {
  const counts = { words: 0, english: 0, foreign: 0, marks: 0 };
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index];
    if (kind === MARK || kind === EMOJI) counts.marks++;
    if (kind === STAND_IN || kind !== WORD) continue;
    counts.words++;
    if (tokens.chars[tokens.from[index]!]! >= LATIN_END) counts.foreign++;
    else if (isEmptyWord(tokens, index)) counts.english++;
  }
  return counts;
}

/** How many distinct words the model knows as words. */
function knownWords(features: Features, scores: Scores): number {
  const known = new Set<number>();
  for (let hit = 0; hit < scores.hits; hit++) {
    const place = scores.place[hit]!;
    const first = features.first[place]!;
    if (features.block[place] === 0 && first >= 0 && first === features.last[place]) known.add(first);
  }
  return known.size;
}
