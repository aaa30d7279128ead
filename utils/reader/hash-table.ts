/** A map from 32-bit hashes to small whole numbers above 0, without boxing; absent keys give 0. Made once, then only read. */
export interface HashTable {
  keys: Int32Array;
  values: Int32Array;
  mask: number;
}

export function hashTable(entries: Iterable<readonly [hash: number, value: number]>): HashTable {
  const all = [...entries];
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, all.length * 4)));
  const table = { keys: new Int32Array(size), values: new Int32Array(size), mask: size - 1 };
  for (const [hash, value] of all) {
    const slot = slotOf(table, hash | 0);
    table.keys[slot] = hash;
    table.values[slot] = value;
  }
  return table;
}

export function lookUp(table: HashTable, hash: number): number {
  return table.values[slotOf(table, hash | 0)]!;
}

function slotOf({ keys, values, mask }: HashTable, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
