import { calibrate, type Unseen } from './calibration';
import type { LabelledMessage } from './data/labelled';
import { BLOCK_SCALE, scoreLinear } from './fit/linear-fit';
import { bagOf, toMatrix } from './fit/matrix';
import { OUTPUTS } from './fit/outputs';
import type { EmotionModel } from './goemotions';
import { packModel } from './pack';
import { quantise } from './quantise';
import { fitStudent, lessonsOf, pruneStudent, type Student } from './student';
import { type TextsWithBags, teach } from './teacher';

export interface TrainingSets {
  gold: LabelledMessage[];
  pool: TextsWithBags;
  development: LabelledMessage[];
  emotions: EmotionModel;
  cacheFolder: string;
}

/** Weights that the file has room for. */
export const CELLS = 255_000;
const FOLDS = 3;
/** A fold's student learns from every n-th taught text only: its scores are for calibration, not for use. */
const FOLD_POOL_SHARE = 3;
/** Real messages count more than our own when probabilities are set. */
const DEVELOPMENT_WEIGHT = 4;

/** Teacher, student, pruning, calibration, in that order. @returns the bytes of the model file */
export async function trainReader(sets: TrainingSets, say: (what: string) => void): Promise<Uint8Array> {
  const { gold, pool, development } = sets;
  const goldTexts = { texts: gold.map(({ text }) => text), bags: gold.map(({ text }) => bagOf(text)) };
  say('teaching');
  const taught = await teach(gold, goldTexts, pool, sets.emotions, sets.cacheFolder);
  say('fitting the student');
  const lessons = lessonsOf(gold, goldTexts.bags, pool.bags, taught);
  const student = pruneStudent(fitStudent(lessons), lessons, CELLS);
  say('scoring messages that were left out');
  const unseen = [...leftOut(gold, goldTexts.bags, pool, taught), ...scored(student, development, DEVELOPMENT_WEIGHT)];
  return assemble(student, unseen);
}

function leftOut(gold: LabelledMessage[], bags: TextsWithBags['bags'], pool: TextsWithBags, taught: Float32Array): Unseen[] {
  const outputs = OUTPUTS.length;
  const somePool = pool.bags.map((_, row) => row).filter((row) => row % FOLD_POOL_SHARE === 0);
  const someTaught = new Float32Array(somePool.length * outputs);
  somePool.forEach((row, at) => {
    someTaught.set(taught.subarray(row * outputs, (row + 1) * outputs), at * outputs);
  });
  const poolBags = somePool.map((row) => pool.bags[row]!);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inside = gold.map((_, row) => row).filter((row) => row % FOLDS !== fold);
    const lessons = lessonsOf(
      inside.map((row) => gold[row]!),
      inside.map((row) => bags[row]!),
      poolBags,
      someTaught,
    );
    const outside = gold.filter((_, row) => row % FOLDS === fold);
    return scored(fitStudent(lessons), outside, 1);
  }).flat();
}

function scored({ vocabulary, linear }: Student, rows: LabelledMessage[], weight: number): Unseen[] {
  const scores = scoreLinear(
    toMatrix(
      rows.map(({ text }) => bagOf(text)),
      vocabulary,
    ),
    linear,
  );
  return rows.map((row, index) => ({
    row,
    weight,
    scores: scores.subarray(index * linear.outputs, (index + 1) * linear.outputs),
  }));
}

function assemble(student: Student, unseen: Unseen[]): Uint8Array {
  const weights = quantise(student);
  return packModel(
    {
      version: 1,
      columns: [...OUTPUTS],
      blockScale: BLOCK_SCALE,
      bias: [...student.linear.bias],
      step: weights.step,
      ...calibrate(unseen),
    },
    weights,
  );
}
