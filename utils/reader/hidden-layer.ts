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

/** The same in flat tables. Units stand in fours, so that four sums grow at once; the last four are filled up with units of no weight. */
export interface HiddenTables {
  units: number;
  /** For each four units, input after input, the weights of the four. */
  first: Float64Array;
  unitBias: Float64Array;
  /** For each four units, column after column, the weights of the four. */
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
  const fours = Math.ceil(units.length / 4);
  const table = (width: number, weightOf: (unit: number, at: number) => number | undefined) =>
    Float64Array.from({ length: fours * width * 4 }, (_, cell) => {
      const four = Math.floor(cell / (4 * width));
      return weightOf(4 * four + (cell % 4), Math.floor(cell / 4) % width) ?? 0;
    });
  return {
    units: 4 * fours,
    first: table(columns + 1, (unit, at) => units[unit]?.[at]),
    unitBias: Float64Array.from({ length: 4 * fours }, (_, unit) => unitBias[unit] ?? 0),
    last: table(columns, (unit, column) => last[column]![unit]),
    own: Float64Array.from(own),
    bias: Float64Array.from(bias),
  };
}

const mixed = new Float64Array(MOST_COLUMNS);

/** Raw scores in, scores out that know of each other; the units are rectified. Scratch memory: valid until the next call. */
export function mixScores(layer: HiddenTables, raw: ArrayLike<number>, tokens: number): Float64Array {
  const { units, first, unitBias, last, own, bias } = layer;
  const columns = own.length;
  const length = Math.log(tokens + 1);
  for (let column = 0; column < columns; column++) mixed[column] = bias[column]! + own[column]! * raw[column]!;
  let into = 0;
  let from = 0;
  for (let unit = 0; unit < units; unit += 4) {
    let a = unitBias[unit]!;
    let b = unitBias[unit + 1]!;
    let c = unitBias[unit + 2]!;
    let d = unitBias[unit + 3]!;
    for (let column = 0; column <= columns; column++, into += 4) {
      const input = column === columns ? length : raw[column]!;
      a += first[into]! * input;
      b += first[into + 1]! * input;
      c += first[into + 2]! * input;
      d += first[into + 3]! * input;
    }
    if (a < 0) a = 0;
    if (b < 0) b = 0;
    if (c < 0) c = 0;
    if (d < 0) d = 0;
    for (let column = 0; column < columns; column++, from += 4)
      mixed[column]! += last[from]! * a + last[from + 1]! * b + (last[from + 2]! * c + last[from + 3]! * d);
  }
  return mixed;
}
