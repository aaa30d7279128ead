const SENTENCE = /[^.!?\n]+(?:[.!?]+["')\]]*|\n+|$)/g;

/**
 * Cuts a long text into pieces of message length: runs of whole sentences of between 6 and `longest` words.
 * The target length of every piece is drawn anew, so that the pieces are as unequal as messages are.
 */
export function messageSizedChunks(text: string, longest: number, random: () => number): string[] {
  const chunks: string[] = [];
  let chunk = '';
  let target = drawLength(longest, random);
  for (const sentence of text.match(SENTENCE) ?? [text]) {
    if (chunk !== '' && countWords(chunk) + countWords(sentence) > target) {
      keep(chunk, longest, chunks);
      chunk = '';
      target = drawLength(longest, random);
    }
    chunk += sentence;
  }
  keep(chunk, longest, chunks);
  return chunks;
}

export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

function drawLength(longest: number, random: () => number): number {
  const share = random();
  return 8 + Math.floor(share * share * (longest - 8));
}

function keep(chunk: string, longest: number, chunks: string[]): void {
  const words = chunk.trim().split(/\s+/);
  if (words.length < 6) return;
  chunks.push(words.length > longest + 20 ? words.slice(0, longest).join(' ') : chunk.trim());
}
