import { readFileSync } from 'node:fs';
import type { z } from '@/utils/ticket/schema';

/** The rows of a file of JSON lines. @throws when a line does not fit the schema. */
export function readRows<Row>(file: string, schema: z.ZodMiniType<Row>): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
