import type { ModelFacts } from '@/utils/reader/model';
import type { LabelledMessage } from './data/labelled';
import { fitRisingCurve, fitSigmoid } from './fit/calibrate';
import { isLabelled, positivesOf } from './fit/gold';
import { sigmoid } from './fit/linear-fit';
import { HEAT, HOTTEST, OUTPUTS } from './fit/outputs';
import { bestThreshold } from './fit/thresholds';

/** A message with the raw scores of a model that has not seen it. `weight` is how much it counts. */
export interface Unseen {
  row: LabelledMessage;
  scores: Float32Array;
  weight: number;
  /** Whether the message stands for those that the reader will meet, but for how many of them are cries for help or threats. */
  development?: boolean;
}

/** Missing a cry for help is far worse than asking once too often: these are shown as "not sure" from a low probability on. */
const ALERT: Partial<Record<string, { likely: number; unsure: number }>> = {
  self_harm: { likely: 0.7, unsure: 0.03 },
  threat: { likely: 0.5, unsure: 0.02 },
};
/** The development messages were picked to hold such cases: how many there are says less of how many there will be. */
const ALERT_SHARE = 0.1;
/** What is shown as likely is true at least so often, however little a label's best F1 would ask for. */
const LEAST_LIKELY = 0.2;
const SURE = 0.8;
/** `unsure` reaches this far below `likely`. */
const UNSURE_SHARE = 0.75;

/** Turns raw scores into heat, probabilities and levels, on messages that the scores were not learned from. */
export function calibrate(unseen: readonly Unseen[]): Pick<ModelFacts, 'heat' | 'calibration' | 'levels'> {
  const calibration: ModelFacts['calibration'] = {};
  const levels: ModelFacts['levels'] = {};
  for (let column = 1; column < OUTPUTS.length; column++) {
    const label = OUTPUTS[column]!;
    const known = unseen.filter(({ row }) => isLabelled(row, column));
    const scores = known.map((one) => one.scores[column]!);
    const weight = known.map((one) => (one.development && label in ALERT ? ALERT_SHARE * one.weight : one.weight));
    const positive = positivesOf(
      known.map(({ row }) => row),
      column,
    );
    const curve = fitSigmoid(scores, positive, 1, weight);
    calibration[label] = curve;
    const { threshold } = bestThreshold(scores, positive, weight);
    const likely = Math.min(0.6, Math.max(LEAST_LIKELY, sigmoid(curve.slope * threshold + curve.offset)));
    levels[label] = { sure: SURE, ...(ALERT[label] ?? { likely, unsure: likely * UNSURE_SHARE }) };
  }
  return { heat: heatCurve(unseen), calibration, levels };
}

function heatCurve(unseen: readonly Unseen[]): ModelFacts['heat'] {
  const warm = unseen.filter(({ row }) => row.heat !== undefined);
  const { x, y } = fitRisingCurve(
    warm.map(({ scores }) => scores[HEAT]!),
    warm.map(({ row }) => row.heat!),
    24,
  );
  return { x: [x[0]! - 2, ...x, x.at(-1)! + 2], y: [0, ...y, HOTTEST] };
}
