/** Spearman's rank correlation, ties sharing their mean rank. `NaN` for fewer than two pairs or no variation. */
export function spearman(left: ArrayLike<number>, right: ArrayLike<number>): number {
  return pearson(ranks(left), ranks(right));
}

function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const result = new Float64Array(values.length);
  for (let at = 0; at < order.length; ) {
    let end = at;
    while (end < order.length && values[order[end]!] === values[order[at]!]) end++;
    for (let tied = at; tied < end; tied++) result[order[tied]!] = (at + end - 1) / 2;
    at = end;
  }
  return result;
}

function pearson(left: Float64Array, right: Float64Array): number {
  const count = left.length;
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / count;
  const [leftMean, rightMean] = [mean(left), mean(right)];
  let both = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (let at = 0; at < count; at++) {
    const [a, b] = [left[at]! - leftMean, right[at]! - rightMean];
    both += a * b;
    leftSquares += a * a;
    rightSquares += b * b;
  }
  return both / Math.sqrt(leftSquares * rightSquares);
}

/** Area under the ROC curve: the chance that a positive scores above a negative. */
export function areaUnderCurve(scores: ArrayLike<number>, positive: readonly boolean[]): number {
  const ranked = ranks(scores);
  let sum = 0;
  let positives = 0;
  positive.forEach((is, at) => {
    if (!is) return;
    sum += ranked[at]! + 1;
    positives++;
  });
  const negatives = positive.length - positives;
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean precision over the positives, in the order of falling score: a threshold-free measure for rare labels. */
export function averagePrecision(scores: ArrayLike<number>, positive: readonly boolean[]): number {
  const order = positive.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]!);
  let found = 0;
  let sum = 0;
  order.forEach((index, at) => {
    if (positive[index]) sum += ++found / (at + 1);
  });
  return sum / found;
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export function f1({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}
