import type { Features } from '@/utils/reader/features';
import { hashTable, lookUp } from '@/utils/reader/hash-table';
import { hashOfWord } from '@/utils/reader/word-hash';
import type { Label } from '@/utils/ticket/labels';
import type { Span } from '@/utils/ticket/span';
import { findHiddenAbuse, HIDDEN_ABUSE } from './abuse';
import { EVERYDAY } from './everyday';
import { LEGAL } from './legal';
import { LOOKALIKES } from './lookalikes';
import { PLAIN_REQUESTS } from './plain-requests';
import { PLAIN_SIGNALS } from './plain-signals';
import { PLAIN_TONES } from './plain-tones';
import type { Rule } from './rule';
import { SELF_HARM } from './self-harm';
import { THREAT } from './threat';

export const RULES: readonly Rule[] = [
  ...SELF_HARM,
  ...THREAT,
  ...LEGAL,
  ...PLAIN_SIGNALS,
  ...PLAIN_REQUESTS,
  ...PLAIN_TONES,
  ...EVERYDAY,
  ...LOOKALIKES,
];

/** What a rule says of a message: the label's probability is at least (`raise`) or at most (`lower`) `probability`. */
export interface RuleHit {
  id: string;
  label: Label;
  effect: Rule['effect'];
  probability: number;
  span: Span;
}

interface Trigger {
  /** Place of the rule among `RULES`. */
  at: number;
  /** Hash of a word that must stand in the message as well. */
  also?: number;
}

const TRIGGERS: Trigger[][] = [[]];
const TRIGGER_OF = hashTable(
  [...new Set(RULES.flatMap(triggersOf).map(({ word }) => word))].map((word) => {
    TRIGGERS.push(RULES.flatMap(triggersOf).filter((trigger) => trigger.word === word));
    return [hashOfWord(word), TRIGGERS.length - 1] as const;
  }),
);

function triggersOf(rule: Rule, at: number): (Trigger & { word: string })[] {
  return rule.triggers.map((trigger) => {
    const [word, also] = trigger.split('+') as [string, string?];
    return { at, word, ...(also ? { also: hashOfWord(also) } : {}) };
  });
}

/** Longer texts are searched by parts of this many letters around a trigger, so that time stays linear. */
const WINDOW = 400;

/** Up to where each rule has searched the message, and the message that this is about. */
const searched = new Int32Array(RULES.length);
const searchedIn = new Int32Array(RULES.length);
let message = 0;

/**
 * All rules that speak on a message. A rule is tried only near one of its trigger words, and not where it is `idle`, because nobody
 * would hear it.
 */
export function matchRules(text: string, features: Features, idle: (rule: Rule) => boolean = () => false): RuleHit[] {
  const { tokens, wordHash } = features;
  const hits: RuleHit[] = [];
  message = (message + 1) | 0;
  for (let index = 0; index < tokens.count; index++) {
    const triggers = lookUp(TRIGGER_OF, wordHash[index]!);
    if (triggers === 0) continue;
    for (const { at, also } of TRIGGERS[triggers]!) {
      const rule = RULES[at]!;
      if (searchedIn[at] === message && searched[at]! > tokens.start[index]!) continue;
      if ((also !== undefined && !holds(features, also, index)) || idle(rule)) continue;
      const start = Math.max(0, tokens.start[index]! - WINDOW);
      const part = text.slice(start, tokens.end[index]! + WINDOW);
      const span = spanOf(rule, part, start);
      searchedIn[at] = message;
      searched[at] = span ? text.length : start + part.length;
      if (span) hits.push({ id: rule.id, label: rule.label, effect: rule.effect, probability: rule.probability, span });
    }
  }
  const hidden = findHiddenAbuse(text, tokens);
  if (hidden)
    hits.push({ id: HIDDEN_ABUSE.id, label: 'abuse', effect: 'raise', probability: HIDDEN_ABUSE.probability, span: hidden });
  return hits;
}

/** How far the second word of a trigger may stand, in tokens. */
const REACH = 30;

function holds({ tokens, wordHash }: Features, wanted: number, around: number): boolean {
  const to = Math.min(tokens.count, around + REACH);
  for (let index = Math.max(0, around - REACH); index < to; index++) if (wordHash[index] === wanted) return true;
  return false;
}

function spanOf(rule: Rule, part: string, offset: number): Span | undefined {
  const match = rule.pattern.exec(part);
  if (!match || rule.unless?.test(part)) return undefined;
  return { start: offset + match.index, end: offset + match.index + match[0].length };
}
