import type { Evidence } from '@/utils/ticket/reading';
import { type Features, firstTokenOf, tokensOf } from './features';
import { grown } from './growable';
import { fromLane, LANE_OF, LANES, TO_RIGHT } from './lanes';
import type { Model } from './model';
import type { Scores } from './scores';
import { isStopWord } from './stop-words';
import { AFTER_SENTENCE, EMOJI, WORD } from './tokens';

const MOST_SPANS = 2;
const LONGEST_SPAN = 9;
/** Of a message of more than this many words, a span is never the whole. */
const FEW_WORDS = 4;
const LARGEST_SHARE = 0.6;
/** A second span must weigh at least this share of the first. */
const SECOND_SHARE = 0.45;
/** What a token must add to be worth including, as a share of the strongest token. */
const COST_SHARE = 0.12;

/** How much each token raises each of the wanted columns, a row a column. */
let weights = new Float64Array(4096);
/** How many tokens before each one matter: words that are no stop words, and emoji. */
let matter = new Int32Array(1024);

/**
 * The customer's words that raise the wanted columns most, in the order of `wanted`. A raw score is a sum over features, and each
 * feature's part is shared out over the words that it stands on, so the heaviest run of words is the one whose removal lowers the score most.
 * A span is never the whole of a message of more than four words, and never made of stop words alone.
 */
export function findEvidence(
  model: Model,
  features: Features,
  scores: Scores,
  wanted: readonly number[],
  text: string,
): Evidence[][] {
  if (wanted.length === 0) return [];
  weighTokens(model, features, scores, wanted);
  countMatter(features);
  return wanted.map((_, row) => heaviestSpans(features, row * features.tokens.count, text));
}

function weighTokens(model: Model, features: Features, scores: Scores, wanted: readonly number[]): void {
  const count = features.tokens.count;
  const columns = wanted.length;
  if (weights.length < count * columns) weights = new Float64Array(count * columns * 2);
  weights.fill(0, 0, count * columns);
  for (let row = 0; row < columns; row++) {
    const lane = LANE_OF[wanted[row]!]!;
    const toRight = TO_RIGHT[wanted[row]!]!;
    weighWords(model, scores, lane, toRight, row * count);
    weighLetters(scores, lane, toRight, row * count);
  }
}

function weighWords({ weights: table }: Model, scores: Scores, lane: number, toRight: number, base: number): void {
  const { words, place, row, wordScale } = scores;
  for (let hit = 0; hit < words; hit++) {
    const covered = tokensOf(place[hit]!);
    const weight = fromLane(table[row[hit]! * LANES + lane]!, toRight);
    if (covered === 0 || weight === 0) continue;
    const first = base + firstTokenOf(place[hit]!);
    const part = (wordScale / covered) * weight;
    weights[first]! += part;
    if (covered > 1) weights[first + 1]! += part;
    if (covered > 2) weights[first + 2]! += part;
  }
}

function weighLetters({ spelt, speltToken, speltSum, letterScale }: Scores, lane: number, toRight: number, base: number): void {
  for (let at = 0; at < spelt; at++)
    weights[base + speltToken[at]!]! += letterScale * fromLane(speltSum[at * LANES + lane]!, toRight);
}

function countMatter({ tokens, wordHash }: Features): void {
  matter = grown(matter, tokens.count + 1);
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index];
    const matters = kind === EMOJI || (kind === WORD && !isStopWord(wordHash[index]!));
    matter[index + 1] = matter[index]! + (matters ? 1 : 0);
  }
}

interface Run {
  first: number;
  last: number;
  sum: number;
}

function heaviestSpans(features: Features, base: number, text: string): Evidence[] {
  const { tokens } = features;
  const count = tokens.count;
  const limit = Math.min(LONGEST_SPAN, count > FEW_WORDS ? Math.floor(count * LARGEST_SHARE) : count);
  let strongest = 0;
  for (let at = base; at < base + count; at++) if (weights[at]! > strongest) strongest = weights[at]!;
  if (strongest === 0) return [];
  const best = heaviestRun(features, base, strongest * COST_SHARE, limit) ?? aroundStrongest(features, base);
  if (!best) return [];
  const runs = [best];
  while (runs.length < MOST_SPANS) {
    const { first, last } = runs.at(-1)!;
    weights.fill(Number.NEGATIVE_INFINITY, base + Math.max(0, first - 1), base + Math.min(count, last + 2));
    const next = heaviestRun(features, base, strongest * COST_SHARE, limit);
    if (!next || next.sum < SECOND_SHARE * best.sum) break;
    runs.push(next);
  }
  if (runs.length > 1) runs.sort((a, b) => a.first - b.first);
  return runs.map(({ first, last }) => {
    const start = tokens.start[first]!;
    const end = tokens.end[last]!;
    return { start, end, text: text.slice(start, end) };
  });
}

/**
 * The heaviest token with the nearest word that means something, for questions whose weight lies on small words alone ("how do i reset").
 * Undefined where no word of the message means anything by itself, or the run would be the whole of a longer message.
 */
function aroundStrongest({ tokens }: Features, base: number): Run | undefined {
  const { count } = tokens;
  let at = 0;
  for (let index = 1; index < count; index++) if (weights[base + index]! > weights[base + at]!) at = index;
  const matters = (index: number) => index >= 0 && index < count && matter[index + 1]! > matter[index]!;
  for (let far = 0; far < count; far++) {
    const near = matters(at + far) ? at + far : matters(at - far) ? at - far : undefined;
    if (near === undefined) continue;
    const [first, last] = near < at ? [near, at] : [at, near];
    const tooMuch = last - first + 1 > LONGEST_SPAN || (count > FEW_WORDS && last - first + 1 === count);
    return tooMuch ? undefined : { first, last, sum: weights[base + at]! };
  }
  return undefined;
}

/** The run of at most `limit` tokens of one sentence with the largest sum, each token costing `cost`. */
function heaviestRun({ tokens }: Features, base: number, cost: number, limit: number): Run | undefined {
  let bestFirst = -1;
  let bestLast = -1;
  let most = 0;
  let first = 0;
  let sum = 0;
  const { count, flags } = tokens;
  for (let index = 0; index < count; index++) {
    if (sum <= 0 || index - first >= limit || (index > first && flags[index]! & AFTER_SENTENCE)) {
      first = index;
      sum = 0;
    }
    sum += weights[base + index]! - cost;
    if (sum > most && matter[index + 1]! > matter[first]!) {
      most = sum;
      bestFirst = first;
      bestLast = index;
    }
  }
  return bestFirst < 0 ? undefined : { first: bestFirst, last: bestLast, sum: most };
}
