import type { Ask, Level, MessageReading, Reading, Unread } from '@/utils/ticket/reading';
import type { Cut, Message, Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';
import { findAsks } from './asks';
import { findNouns } from './nouns';
import { type OwnWords, ownWordsOf } from './own-words';
import { findPromises } from './promises';
import { findingsOfThread, happyEndOf, hasPlainly, type ReadTurn, type Reply } from './thread-findings';
import { courseOfHeat } from './thread-heat';

/** Heat does not cool below this while words of self-harm are unanswered, whatever is written after them. */
const CRISIS = 3;

/** Reads one message; `cuts` are the parts that its author did not write now. */
export type ReadOne = (message: Message, options: { cuts: readonly Cut[]; language?: string }) => MessageReading;

export interface ThreadOptions {
  /** The language of the newest customer message by `i18n.detectLanguage`, as a BCP 47 tag. */
  language?: string;
  /** For messages without a time of their own. */
  now: Date;
}

/**
 * Reads a ticket's whole thread: every customer message on its own, then the course of heat, what is still open, what was asked,
 * named and promised. Pure and linear in the length of the thread; never throws on any ticket that fits the schema.
 */
export function readThread(read: ReadOne, ticket: Ticket, { language, now }: ThreadOptions): Reading {
  const thread = ticket.messages.filter(({ author }) => author === 'customer' || author === 'agent').map(ownWordsOf);
  const replies = repliesOf(thread);
  const turns = turnsOf(thread, replies, ({ message, cuts }, newest) =>
    read(message, { cuts, language: newest ? language : undefined }),
  );
  const messages = turns.map(({ reading }) => reading);
  const readable = messages.filter(({ unread }) => !unread);
  const unreadIds = new Set(messages.filter(({ unread }) => unread).map(({ messageId }) => messageId));
  const told = thread.filter(({ message }) => !unreadIds.has(message.id));
  const course = courseOfHeat(readable.map((reading) => ({ ...reading, grateful: hasPlainly(reading, 'grateful') })));
  const findings = findingsOfThread(turns, replies);
  const crisis = findings.some(
    ({ finding, answered }) => finding.label === 'self_harm' && finding.level !== 'unsure' && !answered,
  );
  return {
    ticketKey: ticketKey(ticket),
    fingerprint: ticket.fingerprint,
    ...course,
    heat: crisis ? Math.max(course.heat, CRISIS) : course.heat,
    heatLevel: heatLevel(readable.at(-1)),
    findings,
    asks: withoutDanger(findAsks(told, now, happyEndOf(turns, replies)?.reading.messageId), messages),
    nouns: findNouns(
      told.filter(({ message }) => message.author === 'customer'),
      now,
    ),
    promises: findPromises(told, readable.at(-1)),
    messages,
    unread: unreadThread(messages),
  };
}

function repliesOf(thread: readonly OwnWords[]): Reply[] {
  return thread.flatMap(({ message: { author, id, at }, words }, place) =>
    author === 'agent' ? [{ messageId: id, words, place, at }] : [],
  );
}

/** Customer messages, oldest first. Those after the last reply that a customer message follows are current. */
function turnsOf(
  thread: readonly OwnWords[],
  replies: readonly Reply[],
  read: (own: OwnWords, newest: boolean) => MessageReading,
): ReadTurn[] {
  const newest = thread.findLastIndex(({ message }) => message.author === 'customer');
  const answered = replies.findLast(({ place }) => place < newest)?.place ?? -1;
  return thread.flatMap((own, place) =>
    own.message.author === 'customer'
      ? [{ reading: read(own, place === newest), place, words: own.words, current: place > answered }]
      : [],
  );
}

/** "I want to end my life" is no demand to be ticked off. */
function withoutDanger(asks: readonly Ask[], messages: readonly MessageReading[]): Ask[] {
  const spans = messages.flatMap(({ messageId, findings }) =>
    findings
      .filter(({ label }) => label === 'self_harm' || label === 'threat')
      .flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ messageId, start, end }))),
  );
  return asks.filter(({ kind, messageId, evidence }) => {
    const danger = spans.some((span) => span.messageId === messageId && span.start < evidence.end && span.end > evidence.start);
    return kind !== 'demand' || !danger;
  });
}

const UPSET = ['angry', 'frustrated', 'disappointed', 'anxious', 'sarcastic', 'abuse', 'threat', 'self_harm'] as const;

/** How sure the heat is: less so where the words are few, or where heat and findings contradict each other. */
function heatLevel(reading: MessageReading | undefined): Level {
  if (!reading) return 'unsure';
  const upset = UPSET.some((label) => hasPlainly(reading, label));
  if ((reading.heat >= 2 && !upset) || (reading.heat < 1 && upset)) return 'unsure';
  return reading.heat >= 1 === upset && reading.heatEvidence.length > 0 ? 'sure' : 'likely';
}

/**
 * Why the thread as it stands cannot be read. What matters most is the newest message: in another language it makes the whole unread.
 * A picture or an "ok" changes nothing as long as something before it could be read.
 */
function unreadThread(messages: readonly MessageReading[]): Unread | undefined {
  const newest = messages.at(-1);
  if (!newest) return { reason: 'no_customer_message' };
  const readable = messages.some(({ unread }) => !unread);
  return readable && newest.unread?.reason !== 'other_language' ? undefined : newest.unread;
}
