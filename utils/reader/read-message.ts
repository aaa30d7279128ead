import type { MessageReading } from '@/utils/ticket/reading';
import { type ReadOptions, readWords } from './judge';
import type { Model } from './model';

/**
 * Reads one message by the codebook: heat 0 to 4 and the findings that reach a level, each with the customer's own words behind it.
 * Offsets are UTF-16 code units of the whole `text`, cuts included. Never throws; time is linear in the length of the text.
 */
export function readMessage(model: Model, text: string, options: ReadOptions = {}): MessageReading {
  return readWords(model, text, options);
}
