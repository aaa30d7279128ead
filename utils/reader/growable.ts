/** The smallest power of two that holds `needed` items. */
function capacityFor(needed: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(needed, 1024)));
}

/** `array` itself when it can hold `needed` items, else a larger copy. */
export function grown<T extends Int32Array | Uint16Array | Uint8Array | Float64Array>(array: T, needed: number): T {
  if (array.length >= needed) return array;
  const larger = new (array.constructor as new (length: number) => T)(capacityFor(needed));
  larger.set(array);
  return larger;
}
