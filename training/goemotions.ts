import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitLinear, type LinearModel, type LinearOptions, scoreLinear, type Targets } from './fit/linear-fit';
import { bagOf, chooseVocabulary, type Matrix, toMatrix, type Vocabulary } from './fit/matrix';
import { bestThreshold } from './fit/thresholds';
import { f1 } from './measure';

const LABELS = 28;
const FOR_GOEMOTIONS: LinearOptions = {
  epochs: 8,
  rate: 1.2,
  penalty: 3,
  contrast: 0.5,
  softness: 0.05,
  seed: 28,
};

interface Comment {
  text: string;
  labels: number[];
}

export interface EmotionModel {
  vocabulary: Vocabulary;
  linear: LinearModel;
}

function readComments(folder: string, part: string): Comment[] {
  return readFileSync(join(folder, 'goemotions', `${part}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text, labels] = line.split('\t') as [string, string];
      return { text, labels: labels.split(',').map(Number) };
    });
}

function targetsOf(comments: Comment[]): Targets {
  const target = new Float32Array(comments.length * LABELS);
  comments.forEach(({ labels }, row) => {
    for (const label of labels) target[row * LABELS + label] = 1;
  });
  return { outputs: LABELS, target, weight: new Float32Array(target.length).fill(1) };
}

const matrixOf = (texts: readonly string[], vocabulary: Vocabulary): Matrix => toMatrix(texts.map(bagOf), vocabulary);

/** The same features and the same trainer on GoEmotions' own 28 labels (Demszky et al. 2020). */
export function fitEmotions(folder: string, options = FOR_GOEMOTIONS): EmotionModel {
  const train = readComments(folder, 'train');
  const bags = train.map(({ text }) => bagOf(text));
  const vocabulary = chooseVocabulary(bags, 3);
  return { vocabulary, linear: fitLinear(toMatrix(bags, vocabulary), targetsOf(train), options) };
}

/** Raw scores of the 28 emotions, row-major. */
export function scoreEmotions(texts: readonly string[], { vocabulary, linear }: EmotionModel): Float32Array {
  return scoreLinear(matrixOf(texts, vocabulary), linear);
}

/** Macro-F1 and micro-F1 on the test part, each label's threshold chosen on the dev part. */
export function testEmotions(folder: string, model: EmotionModel): { macroF1: number; microF1: number } {
  const dev = readComments(folder, 'dev');
  const test = readComments(folder, 'test');
  const devScores = scoreEmotions(
    dev.map(({ text }) => text),
    model,
  );
  const testScores = scoreEmotions(
    test.map(({ text }) => text),
    model,
  );
  const total = { right: 0, wrong: 0, missed: 0 };
  let sum = 0;
  for (let label = 0; label < LABELS; label++) {
    const column = dev.map((_, row) => devScores[row * LABELS + label]!);
    const { threshold } = bestThreshold(
      column,
      dev.map(({ labels }) => labels.includes(label)),
    );
    const counts = { right: 0, wrong: 0, missed: 0 };
    test.forEach(({ labels }, row) => {
      const said = testScores[row * LABELS + label]! > threshold;
      const truth = labels.includes(label);
      if (said && truth) counts.right++;
      else if (said) counts.wrong++;
      else if (truth) counts.missed++;
    });
    sum += f1(counts);
    total.right += counts.right;
    total.wrong += counts.wrong;
    total.missed += counts.missed;
  }
  return { macroF1: sum / LABELS, microF1: f1(total) };
}
