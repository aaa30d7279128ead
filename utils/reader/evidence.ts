import type { Evidence } from '@/utils/ticket/reading';
import { type Features, LETTERS } from './features';
import type { Model } from './model';
import type { Scores } from './scores';
import { isEmptyWord } from './stop-words';
import { AFTER_SENTENCE, EMOJI, type Tokens } from './tokens';

const MOST_SPANS = 2;
const LONGEST_SPAN = 9;
/** A second span must weigh at least this share of the first. */
const SECOND_SHARE = 0.45;
/** What a token must add to be worth including, as a share of the strongest token. */
const COST_SHARE = 0.12;

let weights = new Float64Array(256);

/**
 * The customer's words that raise column `output` most: the score is a sum over features, and each feature's part is shared out
 * over the words it stands on, so the heaviest run of words is the run whose removal lowers the score most.
 * A span is never the whole of a message of more than four words, and never made of stop words alone.
 */
export function findEvidence(model: Model, features: Features, scores: Scores, output: number, text: string): Evidence[] {
  const { tokens } = features;
  if (tokens.count === 0) return [];
  weighTokens(model, features, scores, output);
  const limit = Math.min(LONGEST_SPAN, tokens.count > 4 ? Math.ceil(tokens.count * 0.6) : tokens.count);
  let strongest = 0;
  for (let index = 0; index < tokens.count; index++) strongest = Math.max(strongest, weights[index]!);
  if (strongest === 0) return [];
  const spans: { first: number; last: number; sum: number }[] = [];
  while (spans.length < MOST_SPANS) {
    const span = heaviestRun(tokens, strongest * COST_SHARE, limit);
    if (!span || (spans[0] && span.sum < SECOND_SHARE * spans[0].sum)) break;
    spans.push(span);
    weights.fill(Number.NEGATIVE_INFINITY, Math.max(0, span.first - 1), span.last + 2);
  }
  return spans.sort((a, b) => a.first - b.first).map(({ first, last }) => toEvidence(tokens, first, last, text));
}

function weighTokens(model: Model, features: Features, scores: Scores, output: number): void {
  const count = features.tokens.count;
  if (weights.length < count) weights = new Float64Array(count * 2);
  weights.fill(0, 0, count);
  for (let hit = 0; hit < scores.hits; hit++) {
    const row = scores.row[hit]!;
    const to = model.from[row + 1]!;
    for (let cell = model.from[row]!; cell < to; cell++) {
      if (model.column[cell] !== output) continue;
      const place = scores.place[hit]!;
      const first = features.first[place]!;
      if (first < 0) break;
      const last = features.last[place]!;
      const scale = features.block[place] === LETTERS ? scores.letterScale : scores.wordScale;
      const part = (scale * model.weight[cell]!) / (last - first + 1);
      for (let token = first; token <= last; token++) weights[token]! += part;
      break;
    }
  }
}

/** The run of at most `limit` tokens with the largest sum, each token costing `cost`; its ends are words that matter. */
function heaviestRun(tokens: Tokens, cost: number, limit: number): { first: number; last: number; sum: number } | undefined {
  let best: { first: number; last: number; sum: number } | undefined;
  let first = 0;
  let sum = 0;
  for (let index = 0; index < tokens.count; index++) {
    if (sum <= 0 || index - first >= limit || (tokens.flags[index]! & AFTER_SENTENCE && index > first)) {
      first = index;
      sum = 0;
    }
    sum += weights[index]! - cost;
    if (sum > (best?.sum ?? 0) && holdsMatter(tokens, first, index)) best = { first, last: index, sum };
  }
  return best;
}

function holdsMatter(tokens: Tokens, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (tokens.kind[index] === EMOJI || !isEmptyWord(tokens, index)) return true;
  return false;
}

function toEvidence(tokens: Tokens, first: number, last: number, text: string): Evidence {
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  return { start, end, text: text.slice(start, end) };
}
