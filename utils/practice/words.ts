import { sentencesOf } from '@/utils/reader/sentences';

/** A plus sign of its own; one within a word is a part of the word. */
const JOINED = /(?:^|\s)\+(?:\s|$)/;
const NEGATION = /(?:n['’]t\b|\b(?:not|cannot|no|unable|never|without|nor|neither)\b)/i;

/** "courier|driver + today": every part must be in one sentence, any alternative of a part will do. */
function partsOf(pattern: string): RegExp[] {
  return pattern.split(JOINED).map((part) => {
    const alternatives = part
      .split('|')
      .map((words) => words.trim())
      .filter((words) => words !== '')
      .map((words) => words.split(/\s+/).map(wordPattern).join("[\\s'’-]+"));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  });
}

function wordPattern(word: string): string {
  const escaped = word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
  return escaped.replace(/\*/g, "[\\p{L}\\p{N}'’-]*");
}

const compiled = new Map<string, { despiteNo: boolean; parts: RegExp[] }>();

function compile(pattern: string): { despiteNo: boolean; parts: RegExp[] } {
  let known = compiled.get(pattern);
  if (!known) {
    const despiteNo = pattern.trimStart().startsWith('~');
    known = { despiteNo, parts: partsOf(despiteNo ? pattern.trimStart().slice(1) : pattern) };
    compiled.set(pattern, known);
  }
  return known;
}

/**
 * The first sentence of a text that holds one of the patterns.
 * Parts of a pattern are joined by "+", alternatives by "|", "*" stands for any ending of a word, case does not matter.
 * A sentence with a negation counts only for a pattern that begins with "~".
 */
export function matchesWords(text: string, patterns: readonly string[]): string | undefined {
  const sentences = sentencesOf(text);
  for (const pattern of patterns) {
    const { despiteNo, parts } = compile(pattern);
    const found = sentences.find(({ said }) => (despiteNo || !NEGATION.test(said)) && parts.every((part) => part.test(said)));
    if (found) return found.said;
  }
  return undefined;
}

/** Why a pattern can never hold, if so. */
export function faultOfPattern(pattern: string): string | undefined {
  const parts = pattern.replace(/^\s*~/, '').split(JOINED);
  if (parts.some((part) => part.split('|').every((words) => words.trim() === '')))
    return 'has an empty part between its plus signs';
  if (parts.some((part) => part.split('|').some((words) => /^[\s*]+$/.test(words)))) return 'has an asterisk without a word';
  return undefined;
}
