/**
 * `npm run --silent read -- FILE.jsonl` reads rows `{id, text}` and prints one reading a line.
 * Without a file, plain text from standard input is one message; rows from standard input are read as a file's.
 */
import { readFileSync } from 'node:fs';
import { findCuts } from '@/utils/reader/clean';
import { judgeMessage } from '@/utils/reader/judge';
import type { Model } from '@/utils/reader/model';
import { FACETS, LABELS, type Label } from '@/utils/ticket/labels';
import { type LabelledMessage, parseLabelled } from './data/labelled';
import { openModel } from './open-model';

function toLine(model: Model, { id, text }: Pick<LabelledMessage, 'id' | 'text'>): string {
  const { heat, probabilities, findings, unread } = judgeMessage(model, text, { cuts: findCuts(text) });
  const byFacet = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      Object.fromEntries((LABELS[facet] as readonly Label[]).map((label) => [label, round(probabilities[label])])),
    ]),
  );
  return JSON.stringify({ id, heat: round(heat), probabilities: byFacet, findings, ...(unread ? { unread } : {}) });
}

const round = (value: number) => Math.round(value * 10000) / 10000;

function rowsOfInput(text: string): Pick<LabelledMessage, 'id' | 'text'>[] {
  return text.trimStart().startsWith('{"') ? parseLabelled(text, 'standard input') : [{ id: 'stdin', text }];
}

try {
  const file = process.argv[2];
  const rows = file ? parseLabelled(readFileSync(file, 'utf8'), file) : rowsOfInput(readFileSync(0, 'utf8'));
  const model = openModel();
  for (const row of rows) process.stdout.write(`${toLine(model, row)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
