/** The score above which saying "yes" gives the best F1, rows counting by `weight`. */
export function bestThreshold(
  scores: ArrayLike<number>,
  positive: readonly boolean[],
  weight?: ArrayLike<number>,
): { threshold: number; f1: number } {
  const order = positive.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]!);
  const weightOf = (row: number) => weight?.[row] ?? 1;
  let all = 0;
  for (const row of order) if (positive[row]) all += weightOf(row);
  let right = 0;
  let said = 0;
  let best = { threshold: Number.POSITIVE_INFINITY, f1: 0 };
  order.forEach((row, at) => {
    said += weightOf(row);
    if (positive[row]) right += weightOf(row);
    const f1 = (2 * right) / (said + all);
    const next = order[at + 1];
    if (f1 > best.f1) best = { threshold: next === undefined ? scores[row]! : (scores[row]! + scores[next]!) / 2, f1 };
  });
  return best;
}
