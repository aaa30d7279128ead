import type { Ask } from '@/utils/ticket/reading';
import { mattersOf, type PreparedReply, seemsAnswered } from './asks-answered';
import { deadlinesIn } from './asks-deadlines';
import { demandIn } from './asks-demands';
import { type Due, findDues } from './asks-due';
import { questionIn } from './asks-questions';
import { type OwnWords, SEARCHED } from './own-words';
import { sentencesOf } from './sentences';

/** More asks than this in one message are a list, not a checklist: the rest is left out. */
const MOST_IN_MESSAGE = 12;
const MOST_IN_THREAD = 40;
/** How much of a reply is searched for times. */
const JUDGED_FOR_TIMES = 2000;

interface FoundAsk {
  kind: Ask['kind'];
  start: number;
  end: number;
  due?: Date;
}

/**
 * What the customer asked for, oldest first: questions, demands and deadlines in their own words, and whether a later reply
 * seems to have taken them up. What is asked again is one ask, that of the newest message.
 * @param thread the customer's readable messages and the agents' public ones, oldest first
 * @param now for messages without a time of their own
 * @param happyEnd the message in which the customer ended with plain thanks: what they asked before it seems answered
 */
export function findAsks(thread: readonly OwnWords[], now: Date, happyEnd?: string): Ask[] {
  const replies = thread.flatMap((own, place) => (own.message.author === 'agent' ? [prepared(own, place, now)] : []));
  const found = thread.flatMap((own, place) => {
    if (own.message.author !== 'customer') return [];
    return asksIn(own.words, own.at ?? now).map((ask) => ({ ask, own, place, asked: own.words.slice(ask.start, ask.end) }));
  });
  const ended = thread.findIndex(({ message }) => message.id === happyEnd);
  const answered = ({ ask, asked, place }: (typeof found)[number]) =>
    place < ended || replies.some((reply) => reply.place > place && seemsAnswered(ask.kind, asked, reply, ask.due));
  return withoutRepeats(found)
    .slice(-MOST_IN_THREAD)
    .map((one) => ({
      kind: one.ask.kind,
      messageId: one.own.message.id,
      evidence: { start: one.ask.start, end: one.ask.end, text: one.own.message.text.slice(one.ask.start, one.ask.end) },
      due: one.ask.due?.toISOString(),
      state: answered(one) ? 'seems_answered' : 'open',
    }));
}

function prepared({ words, at }: OwnWords, place: number, now: Date): PreparedReply {
  let dues: Due[] | undefined;
  const named = () => {
    dues ??= findDues(words.slice(0, JUDGED_FOR_TIMES), at ?? now);
    return dues;
  };
  return { place, words, matters: mattersOf(words), dues: named };
}

function asksIn(words: string, reference: Date): FoundAsk[] {
  const asks: FoundAsk[] = [];
  for (const sentence of sentencesOf(words.slice(0, SEARCHED))) {
    if (asks.length >= MOST_IN_MESSAGE) break;
    const question = questionIn(sentence);
    const demand = question ? undefined : demandIn(sentence);
    if (question) asks.push({ kind: 'question', ...question });
    if (demand) asks.push({ kind: 'demand', ...demand });
    for (const deadline of deadlinesIn(sentence, demand !== undefined, reference)) asks.push({ kind: 'deadline', ...deadline });
  }
  return asks;
}

/** Keeps of asks about the same matters only the newest; those without any matter of their own ("Why?") are all kept. */
function withoutRepeats<T extends { ask: FoundAsk; asked: string }>(found: readonly T[]): T[] {
  const seen = new Set<string>();
  return found
    .toReversed()
    .filter(({ ask, asked }) => {
      const matters = [...mattersOf(asked)].sort().join(' ');
      const key = `${ask.kind} ${ask.kind === 'deadline' ? (ask.due?.toISOString().slice(0, 10) ?? asked) : matters}`;
      if (seen.has(key) && matters !== '') return false;
      seen.add(key);
      return true;
    })
    .toReversed();
}
