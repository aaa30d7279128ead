import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMBEDDING_SIZE, embedTexts } from './data/embeddings';
import type { LabelledMessage } from './data/labelled';
import { fitSigmoid } from './fit/calibrate';
import { positivesOf, targetsOfGold } from './fit/gold';
import { type DenseRows, fitKernel, type KernelOptions, scoreKernel } from './fit/kernel-ridge';
import { fitLinear, type LinearOptions, logit, scoreLinear, sigmoid } from './fit/linear-fit';
import { type Bag, chooseVocabulary, toMatrix } from './fit/matrix';
import { HEAT, OUTPUTS } from './fit/outputs';
import { type EmotionModel, FOR_TEACHER, scoreEmotions } from './goemotions';

export const KERNEL: KernelOptions = { landmarks: 2000, gamma: 1, ridge: 1, seed: 5 };
export const WORD_MODEL: LinearOptions = { epochs: 8, rate: 1.2, penalty: 1, contrast: 0.5, softness: 0.1, seed: 3 };
/** What the 28 emotions count beside an embedding of length 1. */
const EMOTION_SCALE = 0.07;
/** How far the teacher follows the words rather than the meaning: emotions are in the meaning, topics in the words. */
const WORD_SHARE = { emotion: 0.35, topic: 0.6 };
const FIRST_TOPIC = OUTPUTS.indexOf('refund');

export interface TextsWithBags {
  texts: string[];
  bags: Bag[];
}

/**
 * Labels texts that nobody labelled, by two models that see different things: kernel ridge regression on sentence embeddings and
 * predicted emotions (meaning), and logistic regression on n-grams (words). Their log-odds are averaged.
 * @returns probabilities, row-major; column 0 is heat as a share of 4
 */
export async function teach(lesson: TeacherInput): Promise<Float32Array> {
  const file = join(lesson.cacheFolder, `taught-${digestOf(lesson)}.bin`);
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  }
  const taught = await teachAnew(lesson);
  writeFileSync(file, new Uint8Array(taught.buffer));
  return taught;
}

export interface TeacherInput {
  gold: readonly LabelledMessage[];
  goldTexts: TextsWithBags;
  pool: TextsWithBags;
  /** Called only when the lesson is not remembered. */
  emotions: () => EmotionModel;
  /** Where results are remembered; it may be deleted at any time. */
  cacheFolder: string;
}

function digestOf({ gold, goldTexts, pool }: TeacherInput): string {
  const hash = createHash('sha256').update(JSON.stringify([KERNEL, WORD_MODEL, FOR_TEACHER, EMOTION_SCALE, WORD_SHARE, gold]));
  for (const { words, letters } of [...goldTexts.bags, ...pool.bags]) hash.update(words).update(letters);
  return hash.digest('hex').slice(0, 16);
}

async function teachAnew({ gold, goldTexts, pool, emotions, cacheFolder }: TeacherInput): Promise<Float32Array> {
  // The embedder was seen to fail at starting late in a long run, so all texts are embedded before anything is fitted.
  await embedTexts([...goldTexts.texts, ...pool.texts], cacheFolder);
  const emotionModel = emotions();
  const outputs = OUTPUTS.length;
  const byWords = scoreByWords(gold, goldTexts.bags, pool.bags);
  const { rows: goldRows, scale } = await denseRows(goldTexts.texts, emotionModel, cacheFolder);
  const { rows: poolRows } = await denseRows(pool.texts, emotionModel, cacheFolder, scale);
  const { target } = targetsOfGold(gold);
  const { model, leftOut } = fitKernel(
    goldRows,
    target.map((value) => (Number.isNaN(value) ? 0 : value)),
    KERNEL,
  );
  const byMeaning = scoreKernel(poolRows, model);
  const taught = new Float32Array(byMeaning.length);
  for (let output = 0; output < outputs; output++) {
    const column = (scores: Float32Array) =>
      Float32Array.from({ length: scores.length / outputs }, (_, row) => scores[row * outputs + output]!);
    const meant = column(byMeaning);
    const { slope, offset } =
      output === HEAT ? { slope: 0, offset: 0 } : fitSigmoid(column(leftOut), positivesOf(gold, output), 5);
    const share = output < FIRST_TOPIC ? WORD_SHARE.emotion : WORD_SHARE.topic;
    meant.forEach((value, row) => {
      const meaning = output === HEAT ? logit(Math.min(0.98, Math.max(0.01, value))) : slope * value + offset;
      const words = byWords[row * outputs + output]!;
      taught[row * outputs + output] = sigmoid(share * words + (1 - share) * meaning);
    });
  }
  return taught;
}

function scoreByWords(gold: readonly LabelledMessage[], goldBags: Bag[], poolBags: Bag[]): Float32Array {
  const vocabulary = chooseVocabulary(goldBags, new Float32Array(goldBags.length).fill(1), 2);
  const linear = fitLinear(toMatrix(goldBags, vocabulary), targetsOfGold(gold), WORD_MODEL);
  return scoreLinear(toMatrix(poolBags, vocabulary), linear);
}

interface Scale {
  mean: Float64Array;
  spread: Float64Array;
}

/** Embeddings with the emotions behind them, the latter brought to one scale (that of the first call). */
async function denseRows(
  texts: string[],
  emotions: EmotionModel,
  cacheFolder: string,
  given?: Scale,
): Promise<{ rows: DenseRows; scale: Scale }> {
  const embedded = await embedTexts(texts, cacheFolder);
  const felt = scoreEmotions(texts, emotions);
  const kinds = felt.length / texts.length;
  const scale = given ?? scaleOf(felt, kinds);
  const size = EMBEDDING_SIZE + kinds;
  const values = new Float32Array(texts.length * size);
  for (let row = 0; row < texts.length; row++) {
    for (let part = 0; part < EMBEDDING_SIZE; part++) values[row * size + part] = embedded[row * EMBEDDING_SIZE + part]! / 500;
    for (let kind = 0; kind < kinds; kind++)
      values[row * size + EMBEDDING_SIZE + kind] =
        (EMOTION_SCALE * (felt[row * kinds + kind]! - scale.mean[kind]!)) / scale.spread[kind]!;
  }
  return { rows: { rows: texts.length, size, values }, scale };
}

function scaleOf(values: Float32Array, kinds: number): Scale {
  const rows = values.length / kinds;
  const mean = new Float64Array(kinds);
  const spread = new Float64Array(kinds);
  for (let at = 0; at < values.length; at++) mean[at % kinds]! += values[at]! / rows;
  for (let at = 0; at < values.length; at++) spread[at % kinds]! += (values[at]! - mean[at % kinds]!) ** 2 / rows;
  return { mean, spread: spread.map(Math.sqrt) };
}
