import type { Evidence } from '@/utils/ticket/reading';
import type { Span } from '@/utils/ticket/span';
import { type Features, firstTokenOf, tokensOf } from './features';
import { grown } from './growable';
import { fromLane, LANE_OF, LANES, TO_RIGHT } from './lanes';
import type { Model } from './model';
import { markClauses, quotation, type Run, roundedRun, type Weighed } from './quotation';
import type { Scores } from './scores';
import { isStopWord } from './stop-words';
import { AFTER_SENTENCE, EMOJI, WORD } from './tokens';

const LONGEST_SPAN = 9;
/** Of a message of more than this many words, a span is never the whole. */
const FEW_WORDS = 4;
const LARGEST_SHARE = 0.6;
/** A second span must weigh at least this share of the first. */
const SECOND_SHARE = 0.45;
/** What a token must add to be worth including, as a share of the strongest token. */
const COST_SHARE = 0.12;

/** How much each token raises the column that is looked at. */
let weights = new Float64Array(1024);
/** Sums of the lane that holds the column: what words, pairs and triples add to each token, times `SHARES`. */
let wordLane = new Float64Array(1024);
/** A weight is shared out over one, two or three tokens; in sixths the shares are whole, and lanes stay exact. */
const SHARES = 6;
/** Where the row begins of the word, pair and triple that start at each token; a row of zeros where there is none. */
let wordRow = new Int32Array(1024);
let pairRow = new Int32Array(1024);
let tripleRow = new Int32Array(1024);
/** What else stands on one token: concepts, capitals, words under a negation. */
let more = new Int32Array(1024);
let moreRow = new Int32Array(1024);
let moreCount = 0;
/** How many tokens before each one matter: words that are no stop words, and emoji. */
let matter = new Int32Array(1024);
/** Which tokens begin a clause. */
let clause = new Uint8Array(1024);

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
  const { count } = features.tokens;
  weights = grown(weights, count);
  wordLane = grown(wordLane, count);
  sortWords(model, scores, count);
  countMatter(features);
  clause = grown(clause, count);
  markClauses(features.tokens, text, clause);
  const found: Evidence[][] = [];
  let lane = -1;
  for (const column of wanted) {
    if (LANE_OF[column] !== lane) {
      lane = LANE_OF[column]!;
      addWordLanes(model, lane, count);
    }
    weighTokens(scores, column, count);
    found.push(heaviestSpans(features, text));
  }
  return found;
}

/** Sorted by how many tokens they stand on, they can be added up without looking at that again for each lane. */
function sortWords(model: Model, { words, place, row }: Scores, count: number): void {
  more = grown(more, words);
  moreRow = grown(moreRow, words);
  wordRow = grown(wordRow, count);
  pairRow = grown(pairRow, count);
  tripleRow = grown(tripleRow, count);
  const none = model.features * LANES;
  for (let token = 0; token < count; token++) wordRow[token] = pairRow[token] = tripleRow[token] = none;
  moreCount = 0;
  for (let hit = 0; hit < words; hit++) {
    const first = firstTokenOf(place[hit]!);
    const tokens = tokensOf(place[hit]!);
    const base = row[hit]! * LANES;
    if (tokens === 2) pairRow[first] = base;
    else if (tokens === 3) tripleRow[first] = base;
    else if (tokens === 1 && wordRow[first] === none) wordRow[first] = base;
    else if (tokens === 1) {
      more[moreCount] = first;
      moreRow[moreCount++] = base;
    }
  }
}

/** No token has more than a dozen features of its own, so that sixths of them are far from the bounds of a lane. */
function addWordLanes({ weights: table }: Model, lane: number, count: number): void {
  const into = wordLane;
  let pairBefore = 0;
  let tripleBefore = 0;
  let tripleBeforeThat = 0;
  for (let token = 0; token < count; token++) {
    const pair = table[pairRow[token]! + lane]!;
    const triple = table[tripleRow[token]! + lane]!;
    into[token] =
      SHARES * table[wordRow[token]! + lane]! +
      (SHARES / 2) * (pair + pairBefore) +
      (SHARES / 3) * (triple + tripleBefore + tripleBeforeThat);
    pairBefore = pair;
    tripleBeforeThat = tripleBefore;
    tripleBefore = triple;
  }
  for (let at = 0; at < moreCount; at++) into[more[at]!]! += SHARES * table[moreRow[at]! + lane]!;
}

function weighTokens(scores: Scores, column: number, count: number): void {
  const { spelt, speltToken, speltSum, letterScale } = scores;
  const into = weights;
  const lanes = wordLane;
  const lane = LANE_OF[column]!;
  const toRight = TO_RIGHT[column]!;
  const scale = scores.wordScale / SHARES;
  for (let token = 0; token < count; token++) into[token] = scale * fromLane(lanes[token]!, toRight);
  for (let at = 0; at < spelt; at++) into[speltToken[at]!]! += letterScale * fromLane(speltSum[at * LANES + lane]!, toRight);
}

function countMatter({ tokens, wordHash }: Features): void {
  matter = grown(matter, tokens.count + 1);
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index];
    const matters = kind === EMOJI || (kind === WORD && !isStopWord(wordHash[index]!));
    matter[index + 1] = matter[index]! + (matters ? 1 : 0);
  }
}

function heaviestSpans(features: Features, text: string): Evidence[] {
  const { tokens } = features;
  const count = tokens.count;
  const limit = Math.min(LONGEST_SPAN, count > FEW_WORDS ? Math.floor(count * LARGEST_SHARE) : count);
  let strongest = 0;
  const from = weights;
  for (let at = 0; at < count; at++) if (from[at]! > strongest) strongest = from[at]!;
  if (strongest === 0) return [];
  const heaviest = heaviestRun(features, strongest * COST_SHARE, limit) ?? aroundStrongest(features);
  if (!heaviest) return [];
  const weighed: Weighed = { tokens, wordHash: features.wordHash, weights, matter, clause, text };
  const best = roundedRun(weighed, heaviest, limit);
  const next = secondRun(features, best, strongest * COST_SHARE, limit);
  const first = quotation(weighed, best);
  if (!next) return [quoted(first, text)];
  const second = quotation(weighed, roundedRun(weighed, next, limit));
  const [early, late] = second.start < first.start ? [second, first] : [first, second];
  // Where one number is what both quote parts of, only the first is left.
  return early.end <= late.start ? [quoted(early, text), quoted(late, text)] : [quoted(first, text)];
}

function quoted({ start, end }: Span, text: string): Evidence {
  return { start, end, text: text.slice(start, end) };
}

/** The heaviest run that does not touch the best one. */
function secondRun(features: Features, best: Run, cost: number, limit: number): Run | undefined {
  const from = weights;
  const end = Math.min(features.tokens.count, best.last + 2);
  for (let at = Math.max(0, best.first - 1); at < end; at++) from[at] = Number.NEGATIVE_INFINITY;
  const next = heaviestRun(features, cost, limit);
  return next && next.sum >= SECOND_SHARE * best.sum ? next : undefined;
}

/**
 * The heaviest token with the nearest word that means something, for questions whose weight lies on small words alone ("how do i reset").
 * Undefined where no word of the message means anything by itself, or the run would be the whole of a longer message.
 */
function aroundStrongest({ tokens }: Features): Run | undefined {
  const { count } = tokens;
  let at = 0;
  for (let index = 1; index < count; index++) if (weights[index]! > weights[at]!) at = index;
  const matters = (index: number) => index >= 0 && index < count && matter[index + 1]! > matter[index]!;
  for (let far = 0; far < count; far++) {
    const near = matters(at + far) ? at + far : matters(at - far) ? at - far : undefined;
    if (near === undefined) continue;
    const [first, last] = near < at ? [near, at] : [at, near];
    const tooMuch = last - first + 1 > LONGEST_SPAN || (count > FEW_WORDS && last - first + 1 === count);
    return tooMuch ? undefined : { first, last, sum: weights[at]! };
  }
  return undefined;
}

/** The run of at most `limit` tokens of one sentence with the largest sum, each token costing `cost`. */
function heaviestRun({ tokens }: Features, cost: number, limit: number): Run | undefined {
  let bestFirst = -1;
  let bestLast = -1;
  let most = 0;
  let first = 0;
  let sum = 0;
  const { count, flags } = tokens;
  const from = weights;
  for (let index = 0; index < count; index++) {
    const gain = from[index]! - cost;
    if (sum <= 0 || index - first >= limit || flags[index]! & AFTER_SENTENCE) {
      sum = 0;
      if (gain <= 0) continue;
      first = index;
    }
    sum += gain;
    if (sum > most && matter[index + 1]! > matter[first]!) {
      most = sum;
      bestFirst = first;
      bestLast = index;
    }
  }
  return bestFirst < 0 ? undefined : { first: bestFirst, last: bestLast, sum: most };
}
