/**
 * Weights of three columns in one number: a + b · 2¹⁷ + c · 2³⁴. Adding such numbers adds all three, exactly, as long as each sum stays
 * within ±2¹⁶; few additions are what makes the reader fast. A double holds 53 bits, and there are registers for twelve of them.
 */
const COLUMNS_PER_LANE = 3;
const LANE_BITS = 17;
export const LANES = 12;
export const MOST_COLUMNS = LANES * COLUMNS_PER_LANE;
/** Sums of so many bytes stay within a lane. */
export const MOST_ROWS = 500;

const HALF = 2 ** (LANE_BITS - 1);
const MASK = 2 ** LANE_BITS - 1;
/** Added before reading, so that no column is negative and borrows from the next. */
const RAISED = HALF * (1 + 2 ** LANE_BITS + 2 ** (2 * LANE_BITS));

/** The lane that holds a column. */
export const LANE_OF = Uint8Array.from({ length: MOST_COLUMNS }, (_, column) => column / COLUMNS_PER_LANE);
const PLACE_VALUE = Float64Array.from({ length: MOST_COLUMNS }, (_, column) => 2 ** (LANE_BITS * (column % COLUMNS_PER_LANE)));
/** What a lane is multiplied by to bring a column to its right end, for `fromLane`. */
export const TO_RIGHT = PLACE_VALUE.map((value) => 1 / value);

/** What a weight adds to the lane of its column. */
export function toLane(column: number, weight: number): number {
  return weight * PLACE_VALUE[column]!;
}

/** The sum of one column in a lane; `toRight` is `TO_RIGHT` of the column. */
export function fromLane(lane: number, toRight: number): number {
  return ((((lane + RAISED) * toRight) | 0) & MASK) - HALF;
}

/**
 * Adds up rows `row[from]` to `row[to - 1]` of a table of lanes into `into`, from `at` on.
 * The sums are twelve variables and no array: kept in registers, they make this, the busiest place of the reader, several times as fast.
 */
export function addRows(table: Float64Array, row: Int32Array, from: number, to: number, into: Float64Array, at: number): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  let s8 = 0;
  let s9 = 0;
  let s10 = 0;
  let s11 = 0;
  for (let index = from; index < to; index++) {
    const base = row[index]! * LANES;
    s0 += table[base]!;
    s1 += table[base + 1]!;
    s2 += table[base + 2]!;
    s3 += table[base + 3]!;
    s4 += table[base + 4]!;
    s5 += table[base + 5]!;
    s6 += table[base + 6]!;
    s7 += table[base + 7]!;
    s8 += table[base + 8]!;
    s9 += table[base + 9]!;
    s10 += table[base + 10]!;
    s11 += table[base + 11]!;
  }
  into[at] = s0;
  into[at + 1] = s1;
  into[at + 2] = s2;
  into[at + 3] = s3;
  into[at + 4] = s4;
  into[at + 5] = s5;
  into[at + 6] = s6;
  into[at + 7] = s7;
  into[at + 8] = s8;
  into[at + 9] = s9;
  into[at + 10] = s10;
  into[at + 11] = s11;
}
