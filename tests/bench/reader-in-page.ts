/** The reader as a browser runs it; bundled and put into a page. */
import { loadModel } from '@/utils/reader/model';
import { readMessage } from '@/utils/reader/read-message';
import { MESSAGES, timePerWord } from './reader-texts';
import { timePerCall } from './table';

/** Microseconds of one message, and of one word in messages of these lengths. */
export async function measure(modelUrl: string, lengths: readonly number[], rounds: number) {
  const model = loadModel(await (await fetch(modelUrl)).arrayBuffer());
  const read = (text: string) => readMessage(model, text);
  return {
    message: timePerCall(Array.from({ length: 50 }, () => MESSAGES).flat(), rounds, read),
    words: lengths.map((words) => ({ words, time: timePerWord(words, read) })),
  };
}
