/** Up to so many columns are listed, a byte each; more are a mask of `MASK_BYTES` bytes, lowest column first. */
export const MOST_LISTED = 5;
export const MASK_BYTES = 5;

/**
 * The column of every weight of a model file, features in order.
 * @param counts how many weights each feature has
 * @param coded lists and masks, one after the other
 * @throws when a mask has another number of columns than its feature has weights
 */
export function readColumns(counts: Uint8Array, coded: Uint8Array, cells: number): Uint8Array {
  const columns = new Uint8Array(cells);
  let cell = 0;
  let at = 0;
  for (const count of counts) {
    if (count <= MOST_LISTED) {
      for (let left = count; left > 0; left--) columns[cell++] = coded[at++]!;
      continue;
    }
    const end = cell + count;
    for (let byte = 0; byte < MASK_BYTES; byte++) {
      const mask = coded[at++]!;
      for (let bit = 0; bit < 8; bit++) if (mask & (1 << bit)) columns[cell++] = 8 * byte + bit;
    }
    if (cell !== end) throw new Error('The reader model file is damaged.');
  }
  return columns;
}
