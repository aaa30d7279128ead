import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCorpus, readLabelled } from '@/training/data/labelled';
import { evaluate } from '@/training/evaluation';
import { MODEL_FILE, openModel } from '@/training/open-model';

const heldOut = readCorpus('training/corpus').filter(({ held_out }) => held_out);
const { heat, facets } = evaluate(openModel(), heldOut);

it('reads the held-out tenth no worse than it was measured', () => {
  expect(heldOut.length).toBeGreaterThan(10_000);
  expect(heat!.spearman).toBeGreaterThan(0.78);
  expect(heat!.aucWarm).toBeGreaterThan(0.91);
  expect(facets.tone!.macroF1).toBeGreaterThan(0.575);
  expect(facets.request!.macroF1).toBeGreaterThan(0.675);
  expect(facets.signal!.macroF1).toBeGreaterThan(0.635);
});

it('takes the words of a signal in another sense for it no more often than was measured', () => {
  const { facets: read } = evaluate(openModel(), readLabelled('training/corpus/h1.jsonl'));
  expect(read.signal!.macroF1).toBeGreaterThan(0.5);
  expect(read.signal!.microF1).toBeGreaterThan(0.5);
});

it.each([
  ['self_harm', 0.8],
  ['threat', 0.8],
])('shows most messages of the graver kind: %s', (label, least) => {
  expect(facets.signal!.labels.find((one) => one.label === label)!.shownRecall).toBeGreaterThanOrEqual(least);
});

it(`fits in a megabyte: ${MODEL_FILE}`, () => {
  expect(statSync(MODEL_FILE).size).toBeLessThan(700_000);
});
