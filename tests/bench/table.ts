/** One line of the table: what was measured, how much, and beside which peer of the same run. */
export interface Row {
  what: string;
  value: number;
  unit: 'µs' | 'ms' | 'KB' | 'count';
  /** A named peer measured in the same run, in the same unit. */
  peer?: { name: string; value: number };
}

/** What every `*.table.ts` exports as its default. */
export interface Table {
  name: string;
  run(): Promise<Row[]>;
}

/** Median time of one call in microseconds, over `rounds` rounds of all `inputs`, after as many rounds of warming up. */
export function timePerCall<T>(inputs: readonly T[], rounds: number, call: (input: T) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const started = performance.now();
    for (const input of inputs) call(input);
    if (round >= rounds) times.push(((performance.now() - started) * 1000) / inputs.length);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
