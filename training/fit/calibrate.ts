import type { Curve } from '@/utils/reader/model';
import { sigmoid } from './linear-fit';

/** Slope and offset that turn raw scores into probabilities: Platt (1999), with his softened targets, by Newton's method. */
export function fitSigmoid(scores: ArrayLike<number>, positive: readonly boolean[]): { slope: number; offset: number } {
  const positives = positive.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (positive.length - positives + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-3, 0, 1e-3];
    for (let at = 0; at < positive.length; at++) {
      const x = scores[at]!;
      const p = sigmoid(slope * x + offset);
      const error = p - (positive[at] ? high : low);
      const spread = Math.max(p * (1 - p), 1e-9);
      g0 += error * x;
      g1 += error;
      h00 += spread * x * x;
      h01 += spread * x;
      h11 += spread;
    }
    const determinant = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    slope -= Math.max(-1, Math.min(1, d0));
    offset -= Math.max(-2, Math.min(2, d1));
    if (Math.abs(d0) + Math.abs(d1) < 1e-7) break;
  }
  return { slope: Math.max(slope, 0.05), offset };
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
