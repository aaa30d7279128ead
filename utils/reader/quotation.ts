import type { Span } from '@/utils/ticket/span';
import { mayBegin, mayBreakOff, mayEnd } from './phrase-edges';
import { classOf, DIGIT, isUpper, SPACE } from './text-classes';
import { AFTER_SENTENCE, CAPITALS, EMOJI, MARK, type Tokens, WORD } from './tokens';

/** Tokens `first` to `last`, and what they weigh together. */
export interface Run {
  first: number;
  last: number;
  sum: number;
}

/** What is known of the tokens that a run is taken from. */
export interface Weighed {
  tokens: Tokens;
  wordHash: ArrayLike<number>;
  /** How much each token weighs; minus infinity where it is not to be quoted. */
  weights: Float64Array;
  /** How many tokens before each one mean something by themselves. */
  matter: Int32Array;
  /** See `markClauses`. */
  clause: Uint8Array;
  text: string;
}

/** So few words of a clause that has just begun, or is about to end, are left out where they weigh next to nothing. */
const STUMP = 3;
const STUMP_SHARE = 0.4;
/** So few words are taken in where a clause begins or ends with them. */
const REACH = 2;

/** A run of at most `limit` tokens as a reader would have marked it: by whole clauses and names where they are near. */
export function roundedRun(weighed: Weighed, run: Run, limit: number): Run {
  const whole = withoutStumps(weighed, run);
  takeInClause(weighed, whole, limit);
  takeInName(weighed, whole, limit);
  return whole;
}

function withoutStumps(weighed: Weighed, { first: from, last: to, sum }: Run): Run {
  let [first, last] = [from, to];
  const light = STUMP_SHARE * sum;
  if (!endsClause(weighed, to))
    for (let at = to; at > from && to - at < STUMP; at--)
      if (beginsClause(weighed, at) && weight(weighed, at, to) < light && matters(weighed, from, at - 1)) last = at - 1;
  if (!beginsClause(weighed, from))
    for (let at = from + 1; at <= last && at - from <= STUMP; at++)
      if (beginsClause(weighed, at) && weight(weighed, from, at - 1) < light && matters(weighed, at, last)) first = at;
  return { first, last, sum };
}

function takeInClause(weighed: Weighed, run: Run, limit: number): void {
  const { first, last } = run;
  let begin = first;
  while (!beginsClause(weighed, begin) && first - begin < REACH && mayTakeIn(weighed, begin - 1)) begin--;
  if (beginsClause(weighed, begin) && last - begin < limit) run.first = begin;
  let end = last;
  while (!endsClause(weighed, end) && end - last < REACH && mayTakeIn(weighed, end + 1)) end++;
  if (endsClause(weighed, end) && end - run.first < limit) run.last = end;
}

/** "Mill Street 4" rather than "Street 4"; where it does not fit, the name is left out. */
function takeInName(weighed: Weighed, run: Run, limit: number): void {
  const { first, last } = run;
  let begin = first;
  while (mayTakeIn(weighed, begin - 1) && continuesName(weighed, begin)) begin--;
  if (begin === first) return;
  let rest = first + 1;
  while (rest <= last && continuesName(weighed, rest)) rest++;
  if (last - begin < limit) run.first = begin;
  else if (weight(weighed, first, rest - 1) < STUMP_SHARE * run.sum && matters(weighed, rest, last)) run.first = rest;
}

/** The capital of a clause's first word is no sign of a name. */
function continuesName(weighed: Weighed, index: number): boolean {
  return (
    !beginsClause(weighed, index) &&
    !beginsClause(weighed, index - 1) &&
    follows(weighed, index) &&
    isOfName(weighed, index) &&
    isOfName(weighed, index - 1)
  );
}

function isOfName({ tokens, text }: Weighed, index: number): boolean {
  const start = tokens.start[index]!;
  const code = text.charCodeAt(start);
  const capital = isUpper(code) && tokens.end[index]! - start > 1 && !(tokens.flags[index]! & CAPITALS);
  return capital || classOf(code) === DIGIT;
}

/** Names of accounts and addresses are no words: what they say is private or chance. */
function mayTakeIn({ tokens, weights }: Weighed, index: number): boolean {
  return index >= 0 && index < tokens.count && tokens.kind[index] === WORD && weights[index] !== Number.NEGATIVE_INFINITY;
}

const COMMA = 44;
const SEMICOLON = 59;
/** What the tokens of all currency signs are called. */
const CURRENCY = 36;
/** "!" and "?", which belong to what is quoted. */
const ENDING_MARKS = new Set([33, 63]);

function firstChar({ tokens }: Weighed, index: number): number {
  return tokens.chars[tokens.from[index]!]!;
}

/** Marks each token after a comma or at the head of a sentence with 1; "1.5" and "node.js" are in the middle of one. */
export function markClauses(tokens: Tokens, text: string, clause: Uint8Array): void {
  const { count, start, end, flags } = tokens;
  clause[0] = 1;
  for (let index = 1; index < count; index++) {
    const mark = text.charCodeAt(end[index - 1]!);
    const stops = mark === COMMA || mark === SEMICOLON || (flags[index]! & AFTER_SENTENCE) !== 0;
    clause[index] = stops && classOf(text.charCodeAt(start[index]! - 1)) === SPACE ? 1 : 0;
  }
}

function beginsClause({ clause }: Weighed, index: number): boolean {
  return clause[index] === 1;
}

/** Whether a token stands apart from what is before it. */
function follows({ tokens, text }: Weighed, index: number): boolean {
  return classOf(text.charCodeAt(tokens.start[index]! - 1)) === SPACE;
}

function endsClause(weighed: Weighed, index: number): boolean {
  const { kind } = weighed.tokens;
  const next = index + 1;
  if (next === weighed.tokens.count || kind[next] === EMOJI) return true;
  return beginsClause(weighed, next) || (kind[next] === MARK && firstChar(weighed, next) !== CURRENCY);
}

function weight({ weights }: Weighed, first: number, last: number): number {
  let sum = 0;
  for (let at = first; at <= last; at++) sum += weights[at]!;
  return sum;
}

function matters({ matter }: Weighed, first: number, last: number): boolean {
  return matter[last + 1]! > matter[first]!;
}

/** Where a run stands in the text: small words at its edges that only join it to what is not quoted are left out. */
export function quotation(weighed: Weighed, run: Run): Span {
  const { tokens, wordHash, text } = weighed;
  let { first, last } = run;
  while (first < last && (isLoose(weighed, first) || !mayBegin(wordHash[first]!)) && matters(weighed, first + 1, last)) first++;
  while (last > first && !endsWell(weighed, last) && matters(weighed, first, last - 1)) last--;
  return { start: amountStart(text, tokens.start[first]!), end: amountEnd(text, tokens.end[last]!) };
}

function endsWell(weighed: Weighed, index: number): boolean {
  const hash = weighed.wordHash[index]!;
  return !isLoose(weighed, index) && mayEnd(hash) && (mayBreakOff(hash) || endsClause(weighed, index));
}

function isLoose(weighed: Weighed, index: number): boolean {
  return weighed.tokens.kind[index] === MARK && !ENDING_MARKS.has(firstChar(weighed, index));
}

/** Longer rows of digits and dots are no amounts. */
const LONGEST_AMOUNT = 20;

/** A number is quoted whole, with the currency sign that touches it: "£312.50" rather than "312" or "50". */
function amountStart(text: string, start: number): number {
  if (classOf(text.charCodeAt(start)) !== DIGIT) return start;
  const before = text.slice(Math.max(0, start - LONGEST_AMOUNT), start);
  return start - /\p{Sc}?(?:\d+[.,])*$/u.exec(before)![0].length;
}

function amountEnd(text: string, end: number): number {
  if (classOf(text.charCodeAt(end - 1)) !== DIGIT) return end;
  return end + /^(?:[.,]\d+)*\p{Sc}?/u.exec(text.slice(end, end + LONGEST_AMOUNT))![0].length;
}
