/** The lower triangle L with L·Lᵀ = `square` (`size` × `size`, row-major), in place. @throws when it is not positive definite */
export function factorise(square: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    const base = row * size;
    for (let column = 0; column <= row; column++) {
      const other = column * size;
      let sum = square[base + column]!;
      for (let at = 0; at < column; at++) sum -= square[base + at]! * square[other + at]!;
      if (column < row) square[base + column] = sum / square[other + column]!;
      else if (sum <= 0) throw new Error('The kernel matrix is not positive definite.');
      else square[base + row] = Math.sqrt(sum);
    }
  }
}

/** Solves L·x = `right` in place, for the lower triangle L of `factorise`. */
export function solveLower(lower: Float64Array, size: number, right: Float64Array): void {
  for (let row = 0; row < size; row++) {
    const base = row * size;
    let sum = right[row]!;
    for (let at = 0; at < row; at++) sum -= lower[base + at]! * right[at]!;
    right[row] = sum / lower[base + row]!;
  }
}

/** Solves Lᵀ·x = `right` in place. */
export function solveUpper(lower: Float64Array, size: number, right: Float64Array): void {
  for (let row = size - 1; row >= 0; row--) {
    const value = right[row]! / lower[row * size + row]!;
    right[row] = value;
    const base = row * size;
    for (let at = 0; at < row; at++) right[at]! -= lower[base + at]! * value;
  }
}
