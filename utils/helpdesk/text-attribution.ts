import type { Cut } from '@/utils/ticket/ticket';

/** "On 3 May, Anna wrote:" in any language: one short line with a digit or an address that ends in a colon. */
const ATTRIBUTION = /(?:^|\n)([^\n]{0,200}(?:\d|@)[^\n]{0,200}[:：])\s*$/u;

/** Widens each quote over the line that introduces it, where mail programs leave that line outside. */
export function withAttribution(text: string, cuts: readonly Cut[]): Cut[] {
  return cuts.map((cut, index) => {
    if (cut.kind !== 'quote') return cut;
    const from = index > 0 ? cuts[index - 1]!.end : 0;
    const line = ATTRIBUTION.exec(text.slice(Math.max(from, cut.start - 400), cut.start))?.[1];
    if (!line) return cut;
    return { ...cut, start: text.lastIndexOf(line, cut.start) };
  });
}
