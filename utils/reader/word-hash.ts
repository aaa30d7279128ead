import { grown } from './growable';
import type { Tokens } from './tokens';
import { WORD } from './tokens';

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a folded word (FNV-1a over code units), as `hashTokens` gives it for a word in a text. */
export function hashOfWord(word: string): number {
  let hash = SEED ^ WORD;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

let hashes = new Int32Array(1024);

/** Hash of every token. Scratch memory, valid until the next call. */
export function hashTokens({ count, kind, from, chars }: Tokens): Int32Array {
  hashes = grown(hashes, count);
  for (let index = 0; index < count; index++) {
    let hash = SEED ^ kind[index]!;
    const to = from[index + 1]!;
    for (let at = from[index]!; at < to; at++) hash = Math.imul(hash ^ chars[at]!, PRIME);
    hashes[index] = hash;
  }
  return hashes;
}
