import type { Label } from '@/utils/ticket/labels';
import { FACETS, LABELS } from '@/utils/ticket/labels';
import { KEY_BITS } from './features';
import { type HiddenLayer, type HiddenTables, hiddenTables } from './hidden-layer';
import { LANE_OF, LANES, MOST_COLUMNS, toLane } from './lanes';
import { readColumns } from './model-columns';

/** A rising curve through points, straight between them and flat beyond them. */
export interface Curve {
  x: readonly number[];
  y: readonly number[];
}

/** Least probabilities at which a finding is shown as `sure`, `likely` and `unsure`. */
export interface LevelBounds {
  sure: number;
  likely: number;
  unsure: number;
}

/** What the head of a model file says. Columns are `heat` first, then the labels in the codebook's order. */
export interface ModelFacts {
  version: 3;
  columns: string[];
  /** The sum of a block of n known features counts `blockScale` / √n. */
  blockScale: number;
  bias: number[];
  /** Worth of one step of a stored weight, a column. */
  step: number[];
  hidden: HiddenLayer;
  /** From the mixed score to heat, 0 to 4. */
  heat: Curve;
  /** From the mixed score to a probability, a label: 1 / (1 + exp(−(slope · score + offset))), after Platt (1999). */
  calibration: Record<string, { slope: number; offset: number }>;
  levels: Record<string, LevelBounds>;
}

/** A loaded model. `slots` is an open-addressing table of pairs, `key + 1` and the feature's number. */
export interface Model {
  facts: ModelFacts;
  columns: number;
  slots: Int32Array;
  mask: number;
  features: number;
  /** `LANES` numbers a feature, see `toLane`, and a row of zeros after the last one. */
  weights: Float64Array;
  hidden: HiddenTables;
  /** For each label in the order of the codebook: its column, its calibration, and the least probability that is shown, also as log-odds. */
  columnAt: Uint8Array;
  slope: Float64Array;
  offset: Float64Array;
  least: Float64Array;
  leastLogOdds: Float64Array;
  levels: LevelBounds[];
}

export const MAGIC = 0x45564b33;
/** Bytes before the head: the magic number, then the sizes of head, features, columns and weights. */
export const PREAMBLE = 20;

/**
 * Reads a model file.
 * @throws when the bytes are not a model of this version or are cut short
 */
export function loadModel(bytes: ArrayBuffer): Model {
  const view = new DataView(bytes);
  if (bytes.byteLength < PREAMBLE || view.getUint32(0) !== MAGIC) throw new Error('This is not a reader model file.');
  const headSize = view.getUint32(4);
  const features = view.getUint32(8);
  const coded = view.getUint32(12);
  const cells = view.getUint32(16);
  if (PREAMBLE + headSize + 2 * features + coded + cells > bytes.byteLength)
    throw new Error('The reader model file is cut short.');
  const facts = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, PREAMBLE, headSize))) as ModelFacts;
  if (facts.version !== 3) throw new Error(`The reader model has version ${facts.version}; this reader knows version 3.`);
  let at = PREAMBLE + headSize;
  const counts = new Uint8Array(bytes, at, features);
  at += features;
  const column = readColumns(counts, new Uint8Array(bytes, at, coded), cells);
  at += coded;
  const weight = new Int8Array(bytes, at, cells);
  at += cells;
  const { slots, mask } = readKeys(new Uint8Array(bytes, at), features);
  const columns = facts.columns.length;
  if (columns > MOST_COLUMNS)
    throw new Error(`The reader model has ${columns} columns; this reader has room for ${MOST_COLUMNS}.`);
  const weights = weightLanes(counts, column, weight);
  return {
    facts,
    columns,
    slots,
    mask,
    features,
    weights,
    hidden: hiddenTables(facts.hidden, columns),
    ...labelTables(facts),
  };
}

function weightLanes(counts: Uint8Array, column: Uint8Array, weight: Int8Array): Float64Array {
  const lanes = new Float64Array((counts.length + 1) * LANES);
  let cell = 0;
  for (let row = 0; row < counts.length; row++)
    for (const last = cell + counts[row]!; cell < last; cell++) {
      const at = column[cell]!;
      lanes[row * LANES + LANE_OF[at]!]! += toLane(at, weight[cell]!);
    }
  return lanes;
}

/** Keys are stored in ascending order as gaps, seven bits a byte, the high bit meaning that more follow. */
function readKeys(bytes: Uint8Array, features: number): { slots: Int32Array; mask: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features * 1.5)));
  const mask = size - 1;
  const slots = new Int32Array(2 * size);
  let at = 0;
  let key = -1;
  for (let row = 0; row < features; row++) {
    let gap = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    key += gap + 1;
    let slot = key & mask;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key + 1;
    slots[2 * slot + 1] = row;
  }
  if (key >= 2 ** KEY_BITS) throw new Error('The reader model file is damaged.');
  return { slots, mask };
}

const ROUNDING = 1e-9;

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function labelTables(facts: ModelFacts): Pick<Model, 'columnAt' | 'slope' | 'offset' | 'least' | 'leastLogOdds' | 'levels'> {
  const labels = FACETS.flatMap((facet) => [...LABELS[facet]] as Label[]);
  const missing = labels.filter((label) => !(facts.columns.includes(label) && facts.calibration[label] && facts.levels[label]));
  if (missing.length > 0) throw new Error(`The reader model knows nothing of ${missing.join(', ')}.`);
  return {
    columnAt: Uint8Array.from(labels, (label) => facts.columns.indexOf(label)),
    slope: Float64Array.from(labels, (label) => facts.calibration[label]!.slope),
    offset: Float64Array.from(labels, (label) => facts.calibration[label]!.offset),
    least: Float64Array.from(labels, (label) => facts.levels[label]!.unsure),
    leastLogOdds: Float64Array.from(labels, (label) => logOdds(facts.levels[label]!.unsure) - ROUNDING),
    levels: labels.map((label) => facts.levels[label]!),
  };
}

/** The row of a feature's weights; -1 for a feature that the model does not know. */
export function rowOf({ slots, mask }: Model, key: number): number {
  let slot = key & mask;
  for (let found = slots[2 * slot]!; found !== 0; found = slots[2 * slot]!) {
    if (found === key + 1) return slots[2 * slot + 1]!;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** The curve's height at `value`. */
export function heightAt(curve: Curve, value: number): number {
  const { x, y } = curve;
  const last = x.length - 1;
  if (value <= x[0]!) return y[0]!;
  if (value >= x[last]!) return y[last]!;
  let right = 1;
  while (x[right]! < value) right++;
  const share = (value - x[right - 1]!) / (x[right]! - x[right - 1]! || 1);
  return y[right - 1]! + share * (y[right]! - y[right - 1]!);
}
