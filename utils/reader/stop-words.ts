import { hashTable, lookUp } from './hash-table';
import { hashOfWord } from './word-hash';

/** English words that carry grammar and no matter: they are no evidence by themselves, and show that a text is English. */
const STOP_WORDS = new Set(
  "a about after again all also am an and any are as at be because been before being but by can could did do does doing down each for from had has have having he her here hers him his how i i'd i'll i'm i've if in into is it it's its just let's me more most my no nor not now of off on once only or other our out over own she so some such than that that's the their them then there these they this those through to too until up very was we we're we've were what when where which while who whom why will with would you you're you've your yours im ive u ur".split(
    ' ',
  ),
);

const STOP_HASHES = hashTable([...STOP_WORDS].map((word) => [hashOfWord(word), 1]));

/** Whether a token with this hash (see `hashTokens`) is a stop word. Marks and emoji hash to other values than words. */
export function isStopWord(hash: number): boolean {
  return lookUp(STOP_HASHES, hash) !== 0;
}
