import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Signal, Tone } from '@/utils/ticket/labels';

/** A message with its labels by the codebook. A facet that is absent was not labelled. */
export interface LabelledMessage {
  id: string;
  text: string;
  heat?: number;
  tone?: Tone[];
  request?: Request[];
  signal?: Signal[];
  channel?: string;
  industry?: string;
  source?: string;
  /** Written to share the words of a signal, mostly without carrying it. */
  lookalike?: boolean;
  held_out?: boolean;
}

/** @throws when the file is missing or a line is not a JSON object with a `text` */
export function readLabelled(file: string): LabelledMessage[] {
  return parseLabelled(readFileSync(file, 'utf8'), file);
}

/** Rows of JSON lines; `name` is said in errors. @throws when a line is not a JSON object with a `text` */
export function parseLabelled(content: string, name: string): LabelledMessage[] {
  return content
    .split('\n')
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, index }) => parseLine(line, `${name}:${index + 1}`));
}

function parseLine(line: string, where: string): LabelledMessage {
  let row: LabelledMessage;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(`${where} is not a JSON object`);
  }
  if (typeof row?.text !== 'string') throw new Error(`${where} has no text`);
  return { ...row, id: String(row.id ?? where) };
}

/** Our own labelled messages: every `.jsonl` file of the corpus, in the order of the file names. */
export function readCorpus(folder: string): LabelledMessage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLabelled(join(folder, name)));
}
