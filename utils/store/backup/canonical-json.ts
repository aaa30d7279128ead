function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** JSON whose keys stand in one order, so that the same data gives the same bytes on every machine. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortKeys);
}
