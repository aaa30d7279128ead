import { readFileSync } from 'node:fs';
import { loadModel } from '@/utils/reader/model';

const bytes = readFileSync('public/reader.model');

/** The model that the extension ships, loaded once for all tests of a file. */
export const shippedModel = loadModel(new Uint8Array(bytes).buffer);
