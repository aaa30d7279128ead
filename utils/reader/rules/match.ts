import type { Features } from '@/utils/reader/features';
import { hashTable, lookUp } from '@/utils/reader/hash-table';
import { hashOfWord } from '@/utils/reader/word-hash';
import type { Signal } from '@/utils/ticket/labels';
import type { Span } from '@/utils/ticket/span';
import { findHiddenAbuse, HIDDEN_ABUSE } from './abuse';
import { EVERYDAY } from './everyday';
import { LEGAL } from './legal';
import type { Rule } from './rule';
import { SELF_HARM } from './self-harm';
import { THREAT } from './threat';

export const RULES: readonly Rule[] = [...SELF_HARM, ...THREAT, ...LEGAL, ...EVERYDAY];

/** What a rule says of a message: the label's probability is at least (`raise`) or at most (`lower`) `probability`. */
export interface RuleHit {
  id: string;
  label: Signal;
  effect: Rule['effect'];
  probability: number;
  span: Span;
}

interface Trigger {
  rule: Rule;
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

function triggersOf(rule: Rule): (Trigger & { word: string })[] {
  return rule.triggers.map((trigger) => {
    const [word, also] = trigger.split('+') as [string, string?];
    return { rule, word, ...(also ? { also: hashOfWord(also) } : {}) };
  });
}

/** Longer texts are searched by parts of this many letters around a trigger, so that time stays linear. */
const WINDOW = 400;

/** All rules that speak on a message. A rule is tried only near one of its trigger words. */
export function matchRules(text: string, features: Features): RuleHit[] {
  const { tokens, wordHash } = features;
  const hits: RuleHit[] = [];
  let tried: Map<Rule, number> | undefined;
  for (let index = 0; index < tokens.count; index++) {
    const triggers = lookUp(TRIGGER_OF, wordHash[index]!);
    if (triggers === 0) continue;
    for (const { rule, also } of TRIGGERS[triggers]!) {
      tried ??= new Map();
      if ((tried.get(rule) ?? -1) > tokens.start[index]! || (also !== undefined && !holds(features, also, index))) continue;
      const start = Math.max(0, tokens.start[index]! - WINDOW);
      const part = text.slice(start, tokens.end[index]! + WINDOW);
      tried.set(rule, start + part.length);
      const span = spanOf(rule, part, start);
      if (!span) continue;
      tried.set(rule, text.length);
      hits.push({ id: rule.id, label: rule.label, effect: rule.effect, probability: rule.probability, span });
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
