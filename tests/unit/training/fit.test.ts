import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/training/data/random';
import { fitRisingCurve, fitSigmoid } from '@/training/fit/calibrate';
import { contrasts } from '@/training/fit/contrast';
import { fitLinear, scoreLinear, sigmoid } from '@/training/fit/linear-fit';
import { bagOf, chooseVocabulary, toMatrix } from '@/training/fit/matrix';
import { bestThreshold } from '@/training/fit/thresholds';
import { packModel } from '@/training/pack';
import { fromLane, LANE_OF, LANES, TO_RIGHT } from '@/utils/reader/lanes';
import { loadModel, rowOf } from '@/utils/reader/model';
import { FACETS, LABELS } from '@/utils/ticket/labels';

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
  const vocabulary = chooseVocabulary(bags, 1);
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

describe('contrasts', () => {
  const bags = TEXTS.map(bagOf);
  const vocabulary = chooseVocabulary(bags, 1);
  const matrix = toMatrix(bags, vocabulary);
  const targets = { outputs: 1, target: Float32Array.from([1, 1, 1, 0, 0, 0]), weight: new Float32Array(6).fill(1) };
  const numberOf = (word: string) => vocabulary.indexOf(bagOf(word).words.find((key) => vocabulary.includes(key))!);

  it('are larger for a word that stands in one kind of text alone', () => {
    const factors = contrasts(matrix, targets, 1);
    expect(factors[numberOf('refund')]).toBeGreaterThan(factors[numberOf('the')]!);
  });

  it('leave all words alike when they have no share', () => {
    expect(contrasts(matrix, targets, 0).every((factor) => factor === 1)).toBe(true);
  });

  it('learn nothing from a label that is unknown', () => {
    const unknown = { ...targets, target: new Float32Array(6).fill(Number.NaN) };
    expect(new Set(contrasts(matrix, unknown, 1))).toEqual(new Set([0]));
  });
});

describe('a model file', () => {
  const names = ['heat', ...FACETS.flatMap((facet) => [...LABELS[facet]])];
  const facts = {
    version: 3 as const,
    columns: names,
    hidden: {
      units: [names.map(() => 0.5).concat(0)],
      unitBias: [0],
      last: names.map(() => [0]),
      own: names.map(() => 1),
      bias: names.map(() => 0),
    },
    blockScale: 0.25,
    bias: [],
    step: [],
    heat: { x: [0], y: [0] },
    calibration: Object.fromEntries(FACETS.flatMap((facet) => LABELS[facet].map((label) => [label, { slope: 1, offset: 0 }]))),
    levels: Object.fromEntries(
      FACETS.flatMap((facet) => LABELS[facet].map((label) => [label, { sure: 0.8, likely: 0.5, unsure: 0.4 }])),
    ),
  };
  const columns = facts.columns.length;

  it('gives back every weight, whether its columns are listed or masked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -127, max: 127 }), { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 8,
        }),
        (rows) => {
          const vocabulary = Int32Array.from(rows, (_, row) => 40_000 * row + row);
          const model = loadModel(
            packModel(facts, { vocabulary, columns, steps: Int8Array.from(rows.flat()) }).buffer as ArrayBuffer,
          );
          rows.forEach((weights, row) => {
            const at = rowOf(model, vocabulary[row]!);
            for (let column = 0; column < columns; column++) {
              const kept = at < 0 ? 0 : fromLane(model.weights[at * LANES + LANE_OF[column]!]!, TO_RIGHT[column]!);
              expect(kept).toBe(weights[column]);
            }
          });
        },
      ),
    );
  });

  it('is refused when it is cut short or of another kind', () => {
    const bytes = packModel(facts, { vocabulary: Int32Array.from([7]), columns, steps: new Int8Array(columns).fill(3) });
    expect(() => loadModel(bytes.slice(0, 40).buffer as ArrayBuffer)).toThrow('cut short');
    expect(() => loadModel(new ArrayBuffer(64))).toThrow('not a reader model');
  });

  it('is refused when its hidden layer has a row too few', () => {
    const hidden = { ...facts.hidden, last: facts.hidden.last.slice(1) };
    const bytes = packModel(
      { ...facts, hidden },
      { vocabulary: Int32Array.from([7]), columns, steps: new Int8Array(columns).fill(3) },
    );
    expect(() => loadModel(bytes.buffer as ArrayBuffer)).toThrow('damaged');
  });
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
