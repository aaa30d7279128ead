import type { Cut, Message } from '@/utils/ticket/ticket';
import { findCuts } from './clean';
import { blankCuts } from './clean-merge';

/** How much of a message is searched for asks, names and promises: what a case is about is said early. */
export const SEARCHED = 20_000;

/** A message with what its author wrote now. */
export interface OwnWords {
  message: Message;
  cuts: readonly Cut[];
  /** The message's text with its cuts blanked: same length, same offsets. */
  words: string;
  /** When it was written, if the page tells. */
  at?: Date;
}

/** Tells the author's own words from the rest of a message. */
export function ownWordsOf(message: Message): OwnWords {
  const cuts = findCuts(message.text, message.cuts);
  const at = message.at === undefined ? undefined : new Date(message.at);
  return { message, cuts, words: blankCuts(message.text, cuts), at: at && !Number.isNaN(at.getTime()) ? at : undefined };
}
