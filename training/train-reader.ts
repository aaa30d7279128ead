import { type HiddenLayer, hiddenTables, mixScores } from '@/utils/reader/hidden-layer';
import { tokenise } from '@/utils/reader/tokens';
import { FIRST_WINDOWED_COLUMN, WINDOW_COST, windowsOf } from '@/utils/reader/windows';
import { calibrate, type Unseen } from './calibration';
import type { LabelledMessage } from './data/labelled';
import { isSaidToPeople, isTalk } from './data/talk';
import { targetsOfGold } from './fit/gold';
import { fitHidden, type HiddenOptions } from './fit/hidden-fit';
import { BLOCK_SCALE, scoreLinear, type Targets } from './fit/linear-fit';
import { bagOf, toMatrix } from './fit/matrix';
import { columnOf, HEAT, OUTPUTS } from './fit/outputs';
import { packModel } from './pack';
import { quantise } from './quantise';
import { fitWordModel, lessonsOf, pruneWordModel, type WordModel } from './word-model';

export interface TrainingSets {
  gold: LabelledMessage[];
  development: LabelledMessage[];
}

/** Weights that the file has room for. */
export const CELLS = 255_000;
/** Every labelled message is scored by a model that learned from the other parts only, so that all can serve what comes after the weights. */
const PARTS = 4;
const HIDDEN: HiddenOptions = { units: 16, epochs: 20, rate: 2e-3, penalty: 1e-4, softness: 0.02, batch: 256, seed: 4 };
/**
 * How much talk among people counts beside a message to a company when weights and hidden layer are fitted.
 * People who tell of their distress count in full: customers in need write alike, and seldom enough.
 */
const TALK_WEIGHT = 0.4;
/**
 * How much the signals of a look-alike count when weights and hidden layer are fitted: of what people write by themselves hardly anything uses
 * the words of a signal without meaning it, and a weight that jumps at a word needs several such messages to be told so.
 */
const LOOKALIKE_WEIGHT = 4;
const FIRST_SIGNAL = columnOf('escalation');
/**
 * How much a message counts when probabilities and levels are set: real messages to companies most, so that they weigh about as much as all
 * others together. Tried on thirds of `support_dev` that had no part in it: a third to twice of that made no difference beyond chance.
 */
const WEIGHT = { development: 30, message: 0.08, talk: 0.02 };

/** Weights, pruning, hidden layer, calibration, in that order. @returns the bytes of the model file */
export function trainReader({ gold, development }: TrainingSets, say: (what: string) => void): Uint8Array {
  const bags = gold.map(({ text }) => bagOf(text));
  const wordModelOf = (isLearned: (row: number) => boolean) => {
    const lessons = lessonsOf(
      bags.filter((_, row) => isLearned(row)),
      // Heat is the one thing that talk shows as messages do: with less of it, heat on messages fell by 0.009.
      weighedTargets(
        gold.filter((_, row) => isLearned(row)),
        HEAT,
      ),
    );
    return pruneWordModel(fitWordModel(lessons), lessons, CELLS);
  };
  const unseen = scoreUnseen(gold, wordModelOf, say);
  say('fitting the weights');
  const words = wordModelOf(() => true);
  say('fitting the hidden layer');
  const tokens = gold.map(({ text }) => tokenise(text).count);
  const hidden = fitHidden({ scores: unseen, tokens }, weighedTargets(gold), HIDDEN);
  say('setting probabilities and levels');
  const developed = scoresOf(
    words,
    development.map(({ text }) => text),
  );
  return assemble(words, hidden, [
    ...mixed(hidden, gold, unseen, (row) => (isSaidToPeople(row) ? WEIGHT.talk : WEIGHT.message)),
    ...mixed(hidden, development, developed, () => WEIGHT.development).map((one) => ({ ...one, development: true })),
  ]);
}

/** Raw scores of every message by a model that did not learn from it. */
function scoreUnseen(
  gold: readonly LabelledMessage[],
  wordModelOf: (isLearned: (row: number) => boolean) => WordModel,
  say: (what: string) => void,
): Float32Array {
  const columns = OUTPUTS.length;
  const unseen = new Float32Array(gold.length * columns);
  for (let part = 0; part < PARTS; part++) {
    say(`fitting the weights without part ${part + 1} of ${PARTS}`);
    const words = wordModelOf((row) => row % PARTS !== part);
    const rows = gold.flatMap((_, row) => (row % PARTS === part ? [row] : []));
    const scores = scoresOf(
      words,
      rows.map((row) => gold[row]!.text),
    );
    rows.forEach((row, at) => {
      unseen.set(scores.subarray(at * columns, (at + 1) * columns), row * columns);
    });
  }
  return unseen;
}

/** @param inFull a column in which talk counts like any message */
function weighedTargets(gold: readonly LabelledMessage[], inFull?: number): Targets {
  const targets = targetsOfGold(gold);
  targets.weight.forEach((weight, cell) => {
    const row = gold[Math.floor(cell / targets.outputs)]!;
    const column = cell % targets.outputs;
    if (isTalk(row) && column !== inFull) targets.weight[cell] = TALK_WEIGHT * weight;
    if (row.lookalike && column >= FIRST_SIGNAL) targets.weight[cell] = LOOKALIKE_WEIGHT * weight;
  });
  return targets;
}

function mixed(
  layer: HiddenLayer,
  rows: readonly LabelledMessage[],
  scores: Float32Array,
  weightOf: (row: LabelledMessage) => number,
): Unseen[] {
  const columns = OUTPUTS.length;
  const tables = hiddenTables(layer, columns);
  return rows.map((row, index) => ({
    row,
    weight: weightOf(row),
    scores: Float32Array.from(
      mixScores(tables, scores.subarray(index * columns, (index + 1) * columns), tokenise(row.text).count).subarray(0, columns),
    ),
  }));
}

/** Raw scores as the reader has them: of the whole, and of parts of long texts where they are higher. */
function scoresOf({ vocabulary, linear }: WordModel, texts: readonly string[]): Float32Array {
  const scored = (some: readonly string[]) => scoreLinear(toMatrix(some.map(bagOf), vocabulary), linear);
  const whole = scored(texts);
  const windows = texts.flatMap((text, row) => windowsOf(text, tokenise(text)).map((part) => ({ row, part })));
  const parts = scored(windows.map(({ part }) => part));
  windows.forEach(({ row }, index) => {
    for (let column = FIRST_WINDOWED_COLUMN; column < linear.outputs; column++) {
      const score = parts[index * linear.outputs + column]! - WINDOW_COST;
      if (score > whole[row * linear.outputs + column]!) whole[row * linear.outputs + column] = score;
    }
  });
  return whole;
}

function assemble(words: WordModel, hidden: HiddenLayer, unseen: Unseen[]): Uint8Array {
  const weights = quantise(words);
  return packModel(
    {
      version: 3,
      columns: [...OUTPUTS],
      blockScale: BLOCK_SCALE,
      bias: [...words.linear.bias],
      step: weights.step,
      hidden,
      ...calibrate(unseen),
    },
    weights,
  );
}
