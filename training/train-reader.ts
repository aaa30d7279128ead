import { tokenise } from '@/utils/reader/tokens';
import { FIRST_WINDOWED_COLUMN, WINDOW_COST, windowsOf } from '@/utils/reader/windows';
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
  emotions: () => EmotionModel;
  cacheFolder: string;
}

/** Weights that the file has room for. */
export const CELLS = 270_000;
/** Every so many labelled messages one is kept from the student, so that probabilities can be set on what it has not seen. */
const KEPT_BACK = 8;
/** How much a message counts when probabilities are set: real messages to companies most, talk among people little. */
const WEIGHT = { development: 10, message: 1, talk: 0.25 };
const TALK = new Set(['goemotions', 'isarcasmeval', 'github_incivility', 'convabuse', 'surge_toxicity']);

/** Teacher, student, pruning, calibration, in that order. @returns the bytes of the model file */
export async function trainReader(sets: TrainingSets, say: (what: string) => void): Promise<Uint8Array> {
  const { gold, pool, development } = sets;
  say('teaching');
  const goldTexts = { texts: gold.map(({ text }) => text), bags: gold.map(({ text }) => bagOf(text)) };
  const taught = await teach({
    gold,
    goldTexts,
    pool,
    emotions: sets.emotions,
    cacheFolder: sets.cacheFolder,
  });
  say('fitting the student');
  const keptBack = gold.filter((_, row) => row % KEPT_BACK === 0);
  const learned = gold.filter((_, row) => row % KEPT_BACK !== 0);
  const lessons = lessonsOf(
    learned,
    learned.map(({ text }) => bagOf(text)),
    pool.bags,
    taught,
  );
  const student = pruneStudent(fitStudent(lessons), lessons, CELLS);
  say('setting probabilities and levels');
  const unseen = [
    ...scored(student, keptBack, ({ source }) => (source && TALK.has(source) ? WEIGHT.talk : WEIGHT.message)),
    ...scored(student, development, () => WEIGHT.development),
  ];
  return assemble(student, unseen);
}

function scored({ vocabulary, linear }: Student, rows: LabelledMessage[], weightOf: (row: LabelledMessage) => number): Unseen[] {
  const scoresOf = (texts: readonly string[]) => scoreLinear(toMatrix(texts.map(bagOf), vocabulary), linear);
  const whole = scoresOf(rows.map(({ text }) => text));
  const windows = rows.flatMap(({ text }, row) => windowsOf(text, tokenise(text)).map((part) => ({ row, part })));
  const parts = scoresOf(windows.map(({ part }) => part));
  windows.forEach(({ row }, index) => {
    for (let column = FIRST_WINDOWED_COLUMN; column < linear.outputs; column++) {
      const score = parts[index * linear.outputs + column]! - WINDOW_COST;
      if (score > whole[row * linear.outputs + column]!) whole[row * linear.outputs + column] = score;
    }
  });
  return rows.map((row, index) => ({
    row,
    weight: weightOf(row),
    scores: whole.subarray(index * linear.outputs, (index + 1) * linear.outputs),
  }));
}

function assemble(student: Student, unseen: Unseen[]): Uint8Array {
  const weights = quantise(student);
  return packModel(
    {
      version: 2,
      columns: [...OUTPUTS],
      blockScale: BLOCK_SCALE,
      bias: [...student.linear.bias],
      step: weights.step,
      ...calibrate(unseen),
    },
    weights,
  );
}
