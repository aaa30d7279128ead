import type { Facet, Label, Request, Signal, Tone } from '@/utils/ticket/labels';
import type { Evidence, Level, Reading, ThreadFinding } from '@/utils/ticket/reading';
import type { Channel, Message, Ticket } from '@/utils/ticket/ticket';
import type { Condition, Stage } from './phrase';
import { apologises, findsBrokenPromise, ownWords, saysSolved } from './thread-cues';

export type Moment = NonNullable<Condition['moment']>[number];
export type Thing = NonNullable<Condition['has']>[number];

/** One use of a phrase in the ticket's thread, as the store keeps it: no text. */
export interface PhraseUse {
  phraseId: string;
  stage: Stage;
  /** ISO 8601. */
  at: string;
}

/** What speaks for a label, the strongest occurrence of it in the thread. */
export interface Cue {
  facet: Facet | 'has' | 'mentions';
  label: Label | Thing | 'mentions';
  level: Level;
  /** An agent has replied since. */
  answered: boolean;
  messageId: string;
  /** The customer's own words; absent where no words could be singled out. */
  evidence?: Evidence;
}

/** Everything that a condition may ask about, worked out once for a ticket. */
export interface Situation {
  /** Nothing of the customer's tone could be read: heat 0 then says nothing. */
  unread: boolean;
  heat: number;
  trend: Reading['trend'];
  channel: Channel;
  moment: Moment;
  /** They thank or praise, and want nothing else. */
  thankful: boolean;
  tone: ReadonlyMap<Tone, Cue>;
  request: ReadonlyMap<Request, Cue>;
  signal: ReadonlyMap<Signal, Cue>;
  has: ReadonlyMap<Thing, Cue>;
  /** The customer's own words, newest message first, long ones cut. */
  said: readonly { messageId: string; text: string }[];
  awaiting: 'us' | 'customer';
  /** Stages of the phrases used anywhere in the thread; an apology in the agent's own words is one as well. */
  used: ReadonlySet<Stage>;
  /** Stages used since the customer's newest message: the reply that is being written. */
  usedNow: ReadonlySet<Stage>;
  usedIds: ReadonlySet<string>;
  /** Someone on our side has apologised already, by a phrase or in their own words. */
  apologised: boolean;
  customerName?: string;
}

/** What a case is about is said early; more is not searched for words. */
const SEARCHED_LENGTH = 8_000;
const SEARCHED_MESSAGES = 10;
const LEVEL_RANK: Record<Level, number> = { sure: 2, likely: 1, unsure: 0 };

function newest(messages: readonly Message[], ...authors: Message['author'][]): Message | undefined {
  return messages.findLast(({ author }) => authors.includes(author));
}

/** Uses made since the customer's newest message; where the page gives no time, none can be told to be older. */
function usesSince(message: Message | undefined, uses: readonly PhraseUse[]): PhraseUse[] {
  const at = message?.at;
  return at ? uses.filter((use) => Date.parse(use.at) >= Date.parse(at)) : [...uses];
}

function cueOf({ finding, messageId, answered }: ThreadFinding): Cue {
  return { facet: finding.facet, label: finding.label, level: finding.level, answered, messageId, evidence: finding.evidence[0] };
}

/** An open cue before an answered one, then the surer one, then the first in the reading's own order. */
function strongest<L extends Label>(reading: Reading, facet: Facet): Map<L, Cue> {
  const best = new Map<L, Cue>();
  for (const threadFinding of reading.findings) {
    if (threadFinding.finding.facet !== facet) continue;
    const cue = cueOf(threadFinding);
    const before = best.get(cue.label as L);
    const value = (one: Cue) => LEVEL_RANK[one.level] - (one.answered ? 3 : 0);
    if (!before || value(cue) > value(before)) best.set(cue.label as L, cue);
  }
  return best;
}

function thingsFound(ticket: Ticket, reading: Reading, now: string): Map<Thing, Cue> {
  const found = new Map<Thing, Cue>();
  const add = (label: Thing, messageId: string, evidence?: Evidence) =>
    found.set(label, { facet: 'has', label, level: 'sure', answered: false, messageId, evidence });
  for (const noun of reading.nouns) add(noun.kind, noun.messageId, noun.evidence);
  for (const ask of reading.asks) {
    if (ask.kind === 'demand' || ask.state !== 'open') continue;
    add(ask.kind, ask.messageId, ask.evidence);
  }
  const promise = reading.promises.findLast(({ broken }) => !broken);
  if (promise) add('promise', promise.messageId, promise.evidence);
  const broken = findsBrokenPromise(ticket, reading, now);
  if (broken) add('broken_promise', broken.messageId, broken.evidence);
  return found;
}

const UNHAPPY: readonly Tone[] = ['sarcastic', 'angry', 'frustrated', 'disappointed', 'anxious'];
const stated = (cue: Cue | undefined): boolean => cue !== undefined && cue.level !== 'unsure' && !cue.answered;

const stillAsks = (reading: Reading) => reading.asks.some(({ state, kind }) => state === 'open' && kind !== 'deadline');

/** Thanks or praise that are meant, in a message that asks for nothing more. */
function isThankful(tone: ReadonlyMap<Tone, Cue>, request: ReadonlyMap<Request, Cue>, reading: Reading): boolean {
  const thanks = stated(tone.get('grateful')) || stated(request.get('praise'));
  const unhappy = UNHAPPY.some((label) => stated(tone.get(label)));
  return thanks && !unhappy && !stillAsks(reading) && reading.heat < 1.5;
}

function momentOf(ticket: Ticket, thankful: boolean, reading: Reading): Moment {
  const agentReplied = ticket.messages.some(({ author }) => author === 'agent');
  if (agentReplied && (thankful || (saysSolved(ticket) && !stillAsks(reading))) && reading.heat < 2) return 'solved';
  return agentReplied ? 'later_reply' : 'first_reply';
}

/**
 * Works out what a ticket's conditions can be asked about.
 * @param uses of this ticket's thread only, in any order.
 * @param now ISO 8601; decides only which promises are past their date.
 */
export function situationOf(ticket: Ticket, reading: Reading, uses: readonly PhraseUse[], now: string): Situation {
  const tone = strongest<Tone>(reading, 'tone');
  const request = strongest<Request>(reading, 'request');
  const thankful = isThankful(tone, request, reading);
  const thisReply = usesSince(newest(ticket.messages, 'customer'), uses);
  const apologised =
    uses.some(({ stage }) => stage === 'apologise') ||
    ticket.messages.some(({ author, text }) => author === 'agent' && apologises(text));
  return {
    unread: reading.unread !== undefined,
    heat: reading.heat,
    trend: reading.trend,
    channel: ticket.channel,
    moment: momentOf(ticket, thankful, reading),
    thankful: thankful && ![...request.keys()].some((label) => label !== 'praise'),
    tone,
    request,
    signal: strongest<Signal>(reading, 'signal'),
    has: thingsFound(ticket, reading, now),
    said: ticket.messages
      .filter(({ author }) => author === 'customer')
      .slice(-SEARCHED_MESSAGES)
      .reverse()
      .map((message) => ({ messageId: message.id, text: ownWords(message).slice(0, SEARCHED_LENGTH) })),
    awaiting: newest(ticket.messages, 'customer', 'agent')?.author === 'agent' ? 'customer' : 'us',
    used: new Set([...uses.map(({ stage }) => stage), ...(apologised ? (['apologise'] as const) : [])]),
    usedNow: new Set(thisReply.map(({ stage }) => stage)),
    usedIds: new Set(uses.map(({ phraseId }) => phraseId)),
    apologised,
    customerName: ticket.requester?.from === 'page' ? ticket.requester.firstName : undefined,
  };
}
