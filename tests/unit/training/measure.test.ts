import { describe, expect, it } from 'vitest';
import { areaUnderCurve, averagePrecision, f1, spearman } from '@/training/measure';

describe('measures', () => {
  it('gives ties their mean rank', () => {
    expect(spearman([1, 2, 2, 3], [1, 2, 2, 3])).toBeCloseTo(1);
    // Worked by hand: ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3.
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
  });

  it('counts the pairs that are in the right order', () => {
    expect(areaUnderCurve([0.9, 0.4, 0.5, 0.1], [true, true, false, false])).toBeCloseTo(0.75);
    expect(areaUnderCurve([1, 1, 1, 1], [true, false, true, false])).toBeCloseTo(0.5);
  });

  it('averages precision over the positives', () => {
    expect(averagePrecision([3, 2, 1], [true, false, true])).toBeCloseTo((1 + 2 / 3) / 2);
  });

  it('is 0 when nothing is right', () => {
    expect(f1({ right: 0, wrong: 3, missed: 2 })).toBe(0);
    expect(f1({ right: 2, wrong: 1, missed: 1 })).toBeCloseTo(2 / 3);
  });
});
