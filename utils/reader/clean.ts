import type { Cut } from '@/utils/ticket/ticket';
import { findDisclaimers } from './clean-disclaimers';
import { findGreeting } from './clean-greetings';
import { linesOf, openLines } from './clean-lines';
import { findLogs } from './clean-logs';
import { mergeCuts } from './clean-merge';
import { findQuotes } from './clean-quotes';
import { findSignatures } from './clean-signatures';

/**
 * The parts of a message that its author did not write now: quoted history, signature, legal footer, pasted log, greeting.
 * @param text the whole message; nothing is removed from it, offsets are its own
 * @param known cuts that the page already told of
 * @returns cuts in order, inside the text, not overlapping, `known` among them. Linear in the text's length; never throws.
 */
export function findCuts(text: string, known: readonly Cut[] = []): Cut[] {
  const lines = linesOf(text);
  let cuts = mergeCuts(text.length, known);
  const add = (found: readonly Cut[]) => {
    if (found.length > 0) cuts = mergeCuts(text.length, [...cuts, ...found]);
  };
  add(findQuotes(text, openLines(lines, cuts)));
  add(findDisclaimers(openLines(lines, cuts)));
  add(findLogs(text, openLines(lines, cuts)));
  add(findGreeting(openLines(lines, cuts)));
  add(findSignatures(openLines(lines, cuts)));
  return cuts;
}
