import { MOST_COLUMNS } from './lanes';

/**
 * A small layer over the raw scores of all columns. The words of one label say something about another ("thanks" among words of anger is
 * sarcasm; a refund that is asked for explains the word "charged"), and weights of single words cannot know that.
 * Stacking, after Wolpert (1992); it is fitted on scores that the weights gave to messages they had not seen.
 */
export interface HiddenLayer {
  /** A row a unit: weights of the columns, then of ln(tokens + 1). */
  units: number[][];
  unitBias: number[];
  /** A row a column: weights of the units. */
  last: number[][];
  /** What a column's own raw score counts. */
  own: number[];
  bias: number[];
}

/** The same in flat tables. */
export interface HiddenTables {
  units: number;
  first: Float64Array;
  unitBias: Float64Array;
  last: Float64Array;
  own: Float64Array;
  bias: Float64Array;
}

/** @throws when the layer does not fit the number of columns */
export function hiddenTables({ units, unitBias, last, own, bias }: HiddenLayer, columns: number): HiddenTables {
  const fits =
    units.every((row) => row.length === columns + 1) &&
    unitBias.length === units.length &&
    [last, own, bias].every((rows) => rows.length === columns) &&
    last.every((row) => row.length === units.length);
  if (!fits) throw new Error('The reader model file is damaged.');
  return {
    units: units.length,
    first: Float64Array.from(units.flat()),
    unitBias: Float64Array.from(unitBias),
    last: Float64Array.from(last.flat()),
    own: Float64Array.from(own),
    bias: Float64Array.from(bias),
  };
}

const MOST_UNITS = 64;
const active = new Float64Array(MOST_UNITS);
const mixed = new Float64Array(MOST_COLUMNS);

/** Raw scores in, scores out that know of each other; the units are rectified. Scratch memory: valid until the next call. */
export function mixScores(layer: HiddenTables, raw: ArrayLike<number>, tokens: number): Float64Array {
  const { units, first, unitBias, last, own, bias } = layer;
  const columns = own.length;
  const length = Math.log(tokens + 1);
  let at = 0;
  for (let unit = 0; unit < units; unit++) {
    let sum = unitBias[unit]!;
    for (let column = 0; column < columns; column++) sum += first[at++]! * raw[column]!;
    sum += first[at++]! * length;
    active[unit] = sum > 0 ? sum : 0;
  }
  at = 0;
  for (let column = 0; column < columns; column++) {
    let sum = bias[column]! + own[column]! * raw[column]!;
    for (let unit = 0; unit < units; unit++) sum += last[at++]! * active[unit]!;
    mixed[column] = sum;
  }
  return mixed;
}
