import { FUNCTION_WORDS } from './language-words';

/** The reader's own language; everything else is left unread. */
export const READER_LANGUAGE = 'en';

const ENOUGH_TO_JUDGE = 4000;
/** Running English has 0.35 to 0.55 function words of our list; chat, lists and shouting may fall to 0.15. */
const ENGLISH_RATIO = 0.15;
const OTHER_RATIO = 0.2;

const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(words.split(' '))) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
}

const BEYOND_LATIN = /[\u0370-\u1fff\u2e80-\uffff]/;
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[ґєії]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

/**
 * The language of a customer's own words, as a BCP 47 tag.
 * Function words decide where there are enough of them; the browser's guess counts only where they are silent,
 * because on short texts it takes English for Frisian, Scots or worse.
 * @param text the author's own words, cuts blanked; its first 4,000 characters are judged
 * @param guess what `i18n.detectLanguage` said, if asked
 */
export function languageOf(text: string, guess?: string): string {
  const judged = text.trimStart().slice(0, ENOUGH_TO_JUDGE).toLowerCase();
  const words = judged.match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const script = otherScript(judged);
  if (script) return script;
  const ratio = functionWordRatios(words);
  const english = ratio.get(READER_LANGUAGE) ?? 0;
  const [other, otherRatio] = [...ratio].filter(([language]) => language !== READER_LANGUAGE).sort((a, b) => b[1] - a[1])[0] ?? [
    '',
    0,
  ];
  const enough = words.length >= 4 || otherRatio * words.length > 1;
  if (enough && otherRatio >= OTHER_RATIO && otherRatio > english * 1.5) return other;
  const primary = guess?.toLowerCase().split('-')[0];
  if (!primary || primary === 'und' || primary === READER_LANGUAGE || english >= ENGLISH_RATIO) return READER_LANGUAGE;
  const foreignLooking = (ratio.get(primary) ?? 0) > english || /[^\p{ASCII}\p{P}\p{S}\s]/u.test(judged);
  return words.length >= 4 && foreignLooking ? primary : READER_LANGUAGE;
}

/** The language of the script that holds most of the letters, unless that is the Latin one. */
function otherScript(text: string): string | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined;
  const latin = count(text, /\p{Script=Latin}/gu);
  const counts = SCRIPTS.map(([pattern, language]) => ({ language, letters: count(text, pattern) }));
  const foreign = counts.reduce((sum, { letters, language }) => sum + (language === 'uk' || language === 'fa' ? 0 : letters), 0);
  if (foreign <= latin) return undefined;
  return counts.find(
    ({ letters, language }) =>
      letters > (language === 'zh' || language === 'ru' || language === 'ar' ? foreign / 2 : foreign / 20),
  )?.language;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A word that several languages share counts for each in part, so that "in" and "me" decide nothing. */
function functionWordRatios(words: readonly string[]): Map<string, number> {
  const ratios = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOfWord.get(word.replace('’', "'")) ?? [];
    for (const language of languages) ratios.set(language, (ratios.get(language) ?? 0) + 1 / (languages.length * words.length));
  }
  return ratios;
}

/** One word says too little, unless it is one of these. */
const TELLING =
  /^\W*(?:thanks?|thankyou|thx|cheers|refund|cancel|unsubscribe|help|useless|scam(?:mers?)?|disgusting|pathetic|ridiculous|unacceptable|awful|terrible|horrible|disgraceful|shameful|liars?|thieves|fraud|brilliant|perfect|amazing|excellent|fantastic|resolved|solved|fixed|agent|human|manager|supervisor|representative|wtf|fuck\w*|bastards?|idiots?|bullshit)\W*$/i;

/** Whether a message of a single word can be judged at all: "refund" can, "ok" cannot. */
export function tellsEnough(word: string): boolean {
  return TELLING.test(word.trim());
}
