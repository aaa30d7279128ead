import type { Reading } from '@/utils/ticket/reading';

const SWAPPED: Record<string, string> = {
  my: 'your',
  our: 'your',
  mine: 'yours',
  i: 'you',
  me: 'you',
  we: 'you',
  "i've": "you've",
  "i'm": "you're",
};
const DETERMINER = /^(?:the|a|an|my|our|your|this|that|these|those|his|her|their|all|both|every|each|some|any|no)\s/i;
const MAX_LENGTH = 80;

/** Makes the customer's words safe to stand in a reply: one line, no Liquid, no control or private-use characters, not endless. */
export function asPlainValue(words: string): string {
  const flat = words
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length <= MAX_LENGTH ? flat : `${flat.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')}…`;
}

/** "my blue jacket" → "your blue jacket", "a kettle I bought" → "the kettle you bought", "kettle" → "your kettle". */
export function inAgentVoice(words: string): string {
  const swapped = asPlainValue(words).replace(
    /\b(?:my|our|mine|i've|i'm|i|me|we)\b/gi,
    (word) => SWAPPED[word.toLowerCase()] ?? word,
  );
  const definite = swapped.replace(/^(?:an?|this|that|some)\s+/i, 'the ').replace(/^(?:these|those)\s+/i, 'the ');
  const lowered = DETERMINER.test(definite) ? definite.charAt(0).toLowerCase() + definite.slice(1) : `your ${definite}`;
  return lowered;
}

/** "#4711" and "A-99120" need a word before them to be read in a sentence; "my order A-99120" has one. */
function asReference(words: string): string {
  const plain = asPlainValue(words).replace(/^(?:my|our|your|the)\s+/i, '');
  return /^#?\S*\d\S*$/.test(plain) ? `order ${plain}` : plain;
}

/** What the customer named, newest first, in a form that fits into an agent's sentence. */
export function customerNoun(reading: Reading, kind: 'thing' | 'reference' | 'amount' | 'date'): string | undefined {
  const noun = reading.nouns.findLast((one) => one.kind === kind);
  if (!noun) return undefined;
  if (kind === 'thing') return inAgentVoice(noun.evidence.text);
  if (kind === 'reference') return asReference(noun.evidence.text);
  return asPlainValue(noun.evidence.text) || undefined;
}
