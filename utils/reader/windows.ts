import type { Tokens } from './tokens';

/** Length and distance of the windows, in tokens. */
const WIDTH = 28;
const STRIDE = 14;
/** Messages up to this length are read in one piece. */
const SHORT = 36;
/** What a window's score must exceed the whole's by, in log-odds, before it counts: parts are more easily mistaken than wholes. */
export const WINDOW_COST = 0.5;
/** Topics and signals may stand in one sentence of many; heat and tone belong to the whole. */
export const FIRST_WINDOWED_COLUMN = 8;

/** The windows of a text of so many tokens: the first token of each, and the one after its last. */
export function windowsAt(count: number): { first: number; end: number }[] {
  if (count <= SHORT) return [];
  const windows: { first: number; end: number }[] = [];
  for (let first = 0; first < count - STRIDE; first += STRIDE) windows.push({ first, end: Math.min(count, first + WIDTH) });
  return windows;
}

/**
 * Overlapping parts of a long text, each about as long as a tweet; none of a short text. One sentence about a lawyer is diluted by
 * ten about a parcel, so requests and signals are looked for in each part as well.
 */
export function windowsOf(text: string, { count, start, end }: Tokens): string[] {
  return windowsAt(count).map((window) => text.slice(start[window.first]!, end[window.end - 1]!));
}
