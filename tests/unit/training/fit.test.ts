import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/training/data/random';
import { fitRisingCurve, fitSigmoid } from '@/training/fit/calibrate';
import { factorise, solveLower, solveUpper } from '@/training/fit/cholesky';
import { fitKernel, scoreKernel } from '@/training/fit/kernel-ridge';
import { fitLinear, scoreLinear, sigmoid } from '@/training/fit/linear-fit';
import { bagOf, chooseVocabulary, toMatrix } from '@/training/fit/matrix';
import { bestThreshold } from '@/training/fit/thresholds';

const TEXTS = [
  'give me my refund',
  'refund please',
  'where is the refund',
  'lovely staff',
  'such lovely people',
  'what a lovely day',
];
const OPTIONS = { epochs: 30, rate: 0.5, penalty: 0.1, seed: 1 };

function learned(target: number[]) {
  const bags = TEXTS.map(bagOf);
  const vocabulary = chooseVocabulary(
    bags,
    TEXTS.map(() => 1),
    1,
  );
  const matrix = toMatrix(bags, vocabulary);
  const targets = { outputs: 1, target: Float32Array.from(target), weight: new Float32Array(TEXTS.length).fill(1) };
  return { matrix, vocabulary, model: fitLinear(matrix, targets, OPTIONS) };
}

describe('logistic regression on n-grams', () => {
  it('learns what tells two kinds of text apart', () => {
    const { vocabulary, model } = learned([1, 1, 1, 0, 0, 0]);
    const [refund, lovely] = scoreLinear(toMatrix(['a refund', 'lovely'].map(bagOf), vocabulary), model);
    expect(refund).toBeGreaterThan(0);
    expect(lovely).toBeLessThan(0);
  });

  it('gives the same weights for the same data', () => {
    expect(learned([1, 1, 1, 0, 0, 0]).model.weights).toEqual(learned([1, 1, 1, 0, 0, 0]).model.weights);
  });

  it('learns nothing from rows whose label is unknown', () => {
    const { model } = learned(TEXTS.map(() => Number.NaN));
    expect(model.weights.every((weight) => weight === 0)).toBe(true);
  });
});

describe('kernel ridge regression', () => {
  const random = seededRandom(1);
  const values = Float32Array.from({ length: 60 * 2 }, () => random() * 2 - 1);
  const data = { rows: 60, size: 2, values };
  const targets = Float32Array.from({ length: 60 }, (_, row) => (values[2 * row]! * values[2 * row + 1]! > 0 ? 1 : 0));
  const options = { landmarks: 60, gamma: 2, ridge: 0.1, seed: 1 };

  it('learns what no straight line can tell apart', () => {
    const scores = scoreKernel(data, fitKernel(data, targets, options).model);
    expect(scores.filter((score, row) => score > 0.5 === (targets[row] === 1)).length).toBeGreaterThan(54);
  });

  it('says what it would say of a row without that row', () => {
    const { leftOut } = fitKernel(data, targets, options);
    const kept = { rows: 59, size: 2, values: values.subarray(2) };
    const without = scoreKernel(
      { rows: 1, size: 2, values: values.subarray(0, 2) },
      fitKernel(kept, targets.subarray(1), { ...options, landmarks: 59 }).model,
    );
    expect(leftOut[0]).toBeCloseTo(without[0]!, 1);
  });
});

it('solves with a Cholesky factor', () => {
  const lower = Float64Array.from([4, 0, 2, 3]);
  const right = Float64Array.from([2, 5]);
  factorise(lower, 2);
  solveLower(lower, 2, right);
  solveUpper(lower, 2, right);
  expect(right[0]! * 4 + right[1]! * 2).toBeCloseTo(2);
  expect(right[0]! * 2 + right[1]! * 3).toBeCloseTo(5);
  expect(() => factorise(Float64Array.from([0, 0, 0, 0]), 2)).toThrow('positive definite');
});

describe('calibration', () => {
  it('finds the curve that the labels were drawn from', () => {
    const random = seededRandom(7);
    const scores = Array.from({ length: 4000 }, () => random() * 8 - 4);
    const positive = scores.map((score) => random() < sigmoid(1.5 * score - 1));
    const { slope, offset } = fitSigmoid(scores, positive);
    expect(slope).toBeCloseTo(1.5, 0);
    expect(offset).toBeCloseTo(-1, 0);
  });

  it('stays sensible with a single positive among many', () => {
    const scores = Array.from({ length: 1000 }, (_, row) => -row / 10);
    const { slope, offset } = fitSigmoid(
      scores,
      scores.map((_, row) => row === 0),
    );
    expect(slope).toBeGreaterThan(0);
    expect(sigmoid(slope * -50 + offset)).toBeLessThan(0.05);
  });

  it('never lets heat fall as the score rises', () => {
    const { y } = fitRisingCurve([1, 2, 3, 4, 5, 6], [0, 2, 1, 3, 2, 4], 6);
    expect([...y].sort((a, b) => a - b)).toEqual(y);
  });

  it('puts the threshold between the right and the wrong', () => {
    const { threshold, f1 } = bestThreshold([5, 4, 1, 0], [true, true, false, false]);
    expect(threshold).toBe(2.5);
    expect(f1).toBe(1);
  });
});
