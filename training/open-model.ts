import { readFileSync } from 'node:fs';
import { loadModel, type Model } from '@/utils/reader/model';

export const MODEL_FILE = 'public/reader.model';

/** Loads a model from disk; the shipped one unless another file is named. */
export function openModel(file = MODEL_FILE): Model {
  const bytes = readFileSync(file);
  return loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
}
