import type { EvidenceLevel } from '@/utils/playbook/phrase';
import type { Signal, Tone } from '@/utils/ticket/labels';
import type { Span } from '@/utils/ticket/span';
import { clauseAround } from './clauses';
import type { Light } from './draft-check';
import type { DraftText } from './draft-text';
import type { DraftThread } from './draft-thread';
import type { RuleSource } from './rule-sources';
import type { Change } from './whole-words';

/** One place where a rule speaks. */
export interface Hit {
  spans: Span[];
  fix?: Change;
  customerWords?: string;
  /** Replaces the rule's own sentence where the place knows better. */
  why?: string;
}

/** A draft with as much of a thread as a rule needs. */
export interface RuleExample {
  draft: string;
  /** The customer's newest message. */
  customer?: string;
  /** What an agent wrote before it. */
  agentBefore?: string;
  heat?: number;
  name?: string;
  channel?: 'email' | 'chat';
  visibility?: 'public' | 'internal';
  tone?: Tone[];
  signal?: Signal[];
}

/** A look at a draft, with examples on which it finds something and look-alikes on which it must not; the tests run all of them. */
export interface Look {
  find(draft: DraftText, thread: DraftThread): Hit[];
  fires: RuleExample[];
  silent: RuleExample[];
}

/** A rule as it is written down, in a file of rules of one light. */
export interface RuleRow extends Look {
  id: string;
  title: string;
  why: string;
  source: RuleSource;
  /** How much it matters when several rules speak, 0 to 100. */
  weight: number;
  /** Looks at internal notes as well. */
  inNotes?: boolean;
  /** Weaker signs, looked at only where a fault has been found already: they are rarely wrong there and often elsewhere. */
  secondLook?: Look;
}

export interface DraftRule extends RuleRow {
  light: Light;
  evidence: EvidenceLevel;
}

/** A hit on some words of the draft. */
export interface WordHit extends Hit {
  start: number;
  words: string;
}

/**
 * Every match of a global pattern as a hit of its own. Looked for sentence by sentence, greeting and sign-off included:
 * no remark goes beyond one, and on a text without an end a pattern stays fast.
 */
export function hitsOf(draft: DraftText, pattern: RegExp, fixText?: (words: string) => string | undefined): WordHit[] {
  const hits: WordHit[] = [];
  for (const { start: offset, said } of draft.pieces) {
    // The pattern's own place instead of `matchAll`, which copies the pattern for every sentence of every rule.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(said); match; match = pattern.exec(said)) {
      const [words] = match;
      if (words === '') pattern.lastIndex += 1;
      const start = offset + match.index;
      const span = { start, end: start + words.length };
      const text = fixText?.(words);
      hits.push({ start, words, spans: [span], ...(text !== undefined && { fix: { ...span, text } }) });
    }
  }
  return hits;
}

/** Several places of one kind as one remark, so that they take one of the few places on show. */
export function asOne(hits: readonly Hit[]): Hit[] {
  const [first] = hits;
  return first ? [{ ...first, spans: hits.flatMap(({ spans }) => spans) }] : [];
}

/** A whole sentence as a place where a rule speaks. */
export function hitOn({ start, end }: Span): Hit {
  return { spans: [{ start, end }] };
}

/** The same place as somebody would underline it: with the rest of its clause. */
export function inClause(draft: DraftText, { spans }: Hit): Hit {
  return { spans: spans.map((span) => clauseAround(draft.text, span)) };
}
