import type { Label } from '@/utils/ticket/labels';

/**
 * A rule where words beat weights. It looks only at messages that hold one of its `triggers`, and speaks where `pattern` matches and
 * `unless` (anywhere in the message) does not. `effect` raises the label's probability to at least `probability`, or lowers it to at most that.
 */
export interface Rule {
  id: string;
  label: Label;
  effect: 'raise' | 'lower';
  probability: number;
  /** Folded words, one of which stands in every match; `a+b` when another word must stand in the message as well. */
  triggers: readonly string[];
  pattern: RegExp;
  unless?: RegExp;
  /** Messages that the rule must speak on, and messages that look alike on which it must not; the tests run them. */
  fires: readonly string[];
  spares: readonly string[];
}

/** Every first word together with every second one, as triggers; words are separated by spaces. */
export const together = (first: string, second: string): string[] =>
  first.split(' ').flatMap((one) => second.split(' ').map((other) => `${one}+${other}`));
