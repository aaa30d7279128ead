import type { Curve } from '@/utils/reader/model';
import { sigmoid } from './linear-fit';

/**
 * Slope and offset that turn raw scores into probabilities: Platt (1999), by Newton's method.
 * @param start first guess of the slope
 * @param weight how much each row counts; 1 where absent
 */
export function fitSigmoid(
  scores: ArrayLike<number>,
  positive: readonly boolean[],
  start = 1,
  weight?: ArrayLike<number>,
): Sigmoid {
  const loss = ({ slope, offset }: Sigmoid) => {
    let sum = PULL * (slope - start) ** 2;
    for (let at = 0; at < positive.length; at++) {
      const value = (slope * scores[at]! + offset) * (positive[at] ? -1 : 1);
      sum += (weight?.[at] ?? 1) * (value > 30 ? value : Math.log1p(Math.exp(value)));
    }
    return sum;
  };
  let best: Sigmoid = { slope: start, offset: 0 };
  let least = loss(best);
  for (let step = 0; step < 100; step++) {
    const [towardsSlope, towardsOffset] = newtonStep(best, scores, positive, start, weight);
    let next = best;
    let reached = least;
    for (let share = 1; share > 1e-4 && reached >= least; share /= 2) {
      next = { slope: best.slope - share * towardsSlope, offset: best.offset - share * towardsOffset };
      reached = loss(next);
    }
    if (reached >= least) break;
    best = next;
    least = reached;
  }
  return { slope: Math.max(best.slope, 0.05), offset: best.offset };
}

/** Holds the slope of labels with hardly any positives near its first guess. */
const PULL = 0.5;

function newtonStep(
  { slope, offset }: Sigmoid,
  scores: ArrayLike<number>,
  positive: readonly boolean[],
  start: number,
  weight?: ArrayLike<number>,
): [number, number] {
  let [g0, g1, h00, h01, h11] = [2 * PULL * (slope - start), 0, 2 * PULL, 0, 1e-6];
  for (let at = 0; at < positive.length; at++) {
    const x = scores[at]!;
    const p = sigmoid(slope * x + offset);
    const counts = weight?.[at] ?? 1;
    const error = counts * (p - (positive[at] ? 1 : 0));
    const spread = counts * p * (1 - p);
    g0 += error * x;
    g1 += error;
    h00 += spread * x * x;
    h01 += spread * x;
    h11 += spread;
  }
  const determinant = h00 * h11 - h01 * h01 || 1e-9;
  return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
}

export interface Sigmoid {
  slope: number;
  offset: number;
}

/** The rising curve that fits `values` best by least squares (pool adjacent violators), thinned to about `points` points. */
export function fitRisingCurve(scores: ArrayLike<number>, values: ArrayLike<number>, points: number): Curve {
  const order = Array.from({ length: scores.length }, (_, index) => index).sort((a, b) => scores[a]! - scores[b]!);
  const size = Math.ceil(order.length / points);
  const blocks: { x: number; y: number; weight: number }[] = [];
  for (let at = 0; at < order.length; at += size) {
    const part = order.slice(at, at + size);
    blocks.push({
      x: mean(part.map((index) => scores[index]!)),
      y: mean(part.map((index) => values[index]!)),
      weight: part.length,
    });
    while (blocks.length > 1 && blocks.at(-1)!.y <= blocks.at(-2)!.y) {
      const [right, left] = [blocks.pop()!, blocks.pop()!];
      const weight = left.weight + right.weight;
      blocks.push({
        x: (left.x * left.weight + right.x * right.weight) / weight,
        y: (left.y * left.weight + right.y * right.weight) / weight,
        weight,
      });
    }
  }
  return { x: blocks.map((block) => block.x), y: blocks.map((block) => block.y) };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
