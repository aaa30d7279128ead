import { seededRandom, shuffled } from '@/training/data/random';
import type { HiddenLayer } from '@/utils/reader/hidden-layer';
import { sigmoid, type Targets } from './linear-fit';

export interface HiddenOptions {
  units: number;
  epochs: number;
  rate: number;
  /** Strength of the squared penalty on the weights into and out of the units. */
  penalty: number;
  /** As in `LinearOptions`. */
  softness: number;
  batch: number;
  seed: number;
}

/** Raw scores of messages that the scoring model had not seen, row-major, and how many tokens each message has. */
export interface UnseenScores {
  scores: Float32Array;
  tokens: readonly number[];
}

/** A group of numbers that are learned, with the running means of Adam. */
interface Learned {
  value: Float64Array;
  gradient: Float64Array;
  mean: Float64Array;
  square: Float64Array;
  penalty: number;
}

const learned = (value: Float64Array, penalty = 0): Learned => ({
  value,
  gradient: new Float64Array(value.length),
  mean: new Float64Array(value.length),
  square: new Float64Array(value.length),
  penalty,
});

/**
 * The layer that mixes the columns' scores, by cross-entropy against soft targets: Adam (Kingma and Ba 2015) with a step that falls to
 * nothing. Inputs are brought to mean 0 and spread 1 for the fit; the result takes raw scores.
 */
export function fitHidden({ scores, tokens }: UnseenScores, targets: Targets, options: HiddenOptions): HiddenLayer {
  const { outputs } = targets;
  const rows = tokens.length;
  const size = outputs + 1;
  const { input, mean, spread } = standardised(scores, tokens, outputs);
  const random = seededRandom(options.seed);
  const { units } = options;
  const first = learned(
    Float64Array.from({ length: units * size }, () => bell(random) / Math.sqrt(size)),
    options.penalty,
  );
  const unitBias = learned(new Float64Array(units));
  const last = learned(new Float64Array(outputs * units), options.penalty);
  const own = learned(spread.slice(0, outputs));
  const bias = learned(mean.slice(0, outputs));
  const groups = [first, unitBias, last, own, bias];
  const active = new Float64Array(units);
  const back = new Float64Array(units);
  const order = Array.from({ length: rows }, (_, row) => row);
  const steps = options.epochs * Math.ceil(rows / options.batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const visited = shuffled(order, random);
    for (let from = 0; from < rows; from += options.batch) {
      const batch = visited.slice(from, from + options.batch);
      for (const row of batch) addGradient(row, 1 / batch.length);
      update(groups, options.rate * (1 - step / steps), ++step);
    }
  }
  return rawLayer();

  function addGradient(row: number, share: number): void {
    const x = input.subarray(row * size, (row + 1) * size);
    for (let unit = 0; unit < units; unit++) {
      let sum = unitBias.value[unit]!;
      for (let at = 0; at < size; at++) sum += first.value[unit * size + at]! * x[at]!;
      active[unit] = Math.max(0, sum);
    }
    back.fill(0);
    for (let output = 0; output < outputs; output++) {
      const goal = targets.target[row * outputs + output]!;
      if (Number.isNaN(goal)) continue;
      let sum = bias.value[output]! + own.value[output]! * x[output]!;
      for (let unit = 0; unit < units; unit++) sum += last.value[output * units + unit]! * active[unit]!;
      const aim = options.softness + (1 - 2 * options.softness) * goal;
      const slope = share * targets.weight[row * outputs + output]! * (sigmoid(sum) - aim);
      bias.gradient[output]! += slope;
      own.gradient[output]! += slope * x[output]!;
      for (let unit = 0; unit < units; unit++) {
        last.gradient[output * units + unit]! += slope * active[unit]!;
        back[unit]! += slope * last.value[output * units + unit]!;
      }
    }
    for (let unit = 0; unit < units; unit++) {
      if (active[unit] === 0) continue;
      unitBias.gradient[unit]! += back[unit]!;
      for (let at = 0; at < size; at++) first.gradient[unit * size + at]! += back[unit]! * x[at]!;
    }
  }

  function rawLayer(): HiddenLayer {
    const rounded = (value: number) => Math.round(value * 1000) / 1000;
    const table = (values: Float64Array, width: number) =>
      Array.from({ length: values.length / width }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);
    const rawUnits = table(first.value, size).map((row) => row.map((value, at) => rounded(value / spread[at]!)));
    return {
      units: rawUnits,
      unitBias: rawUnits.map((row, unit) =>
        rounded(unitBias.value[unit]! - row.reduce((sum, value, at) => sum + value * mean[at]!, 0)),
      ),
      last: table(last.value, units).map((row) => row.map(rounded)),
      own: Array.from(own.value, (value, output) => rounded(value / spread[output]!)),
      bias: Array.from(bias.value, (value, output) =>
        rounded(value - rounded(own.value[output]! / spread[output]!) * mean[output]!),
      ),
    };
  }
}

function standardised(scores: Float32Array, tokens: readonly number[], outputs: number) {
  const size = outputs + 1;
  const input = new Float64Array(tokens.length * size);
  tokens.forEach((count, row) => {
    for (let at = 0; at < outputs; at++) input[row * size + at] = scores[row * outputs + at]!;
    input[row * size + outputs] = Math.log(count + 1);
  });
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  input.forEach((value, at) => {
    mean[at % size]! += value / tokens.length;
  });
  input.forEach((value, at) => {
    spread[at % size]! += (value - mean[at % size]!) ** 2 / tokens.length;
  });
  spread.forEach((value, at) => {
    spread[at] = Math.sqrt(value) || 1;
  });
  return { input: input.map((value, at) => (value - mean[at % size]!) / spread[at % size]!), mean, spread };
}

/** A draw from the normal distribution (Box and Muller 1958). */
function bell(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const KEEP_MEAN = 0.9;
const KEEP_SQUARE = 0.999;

function update(groups: Learned[], rate: number, step: number): void {
  const unbiasedMean = 1 - KEEP_MEAN ** step;
  const unbiasedSquare = 1 - KEEP_SQUARE ** step;
  for (const { value, gradient, mean, square, penalty } of groups)
    for (let at = 0; at < value.length; at++) {
      const slope = gradient[at]! + penalty * value[at]!;
      gradient[at] = 0;
      mean[at] = KEEP_MEAN * mean[at]! + (1 - KEEP_MEAN) * slope;
      square[at] = KEEP_SQUARE * square[at]! + (1 - KEEP_SQUARE) * slope * slope;
      value[at]! -= (rate * (mean[at]! / unbiasedMean)) / (Math.sqrt(square[at]! / unbiasedSquare) + 1e-8);
    }
}
