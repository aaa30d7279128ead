import type { Phrase } from '@/utils/playbook/phrase';
import type { PhraseUse } from '@/utils/playbook/situation';
import { LABELS, type Facet, type Label } from '@/utils/ticket/labels';
import type { Evidence, Reading } from '@/utils/ticket/reading';
import type { Message, Ticket } from '@/utils/ticket/ticket';
import type { SituationCase } from './situation-file';

const START = Date.parse('2026-06-01T08:00:00Z');
const HOUR = 3_600_000;
const at = (hours: number) => new Date(START + hours * HOUR).toISOString();

/** Messages stand a day apart. */
function messagesOf({ thread, customer }: SituationCase): Message[] {
  return thread.map((entry, index) => {
    const own = 'customer' in entry;
    return {
      id: `m${index}`,
      author: own ? 'customer' : 'agent',
      authorName: own ? customer : 'Sam Porter',
      at: at(index * 24),
      text: own ? entry.customer : entry.agent,
      cuts: [],
    };
  });
}

export function ticketOf(one: SituationCase): Ticket {
  return {
    helpdesk: 'zendesk',
    host: 'acme.zendesk.com',
    id: '4711',
    requester: one.customer ? { name: one.customer, firstName: one.customer.split(' ')[0]!, from: 'page' } : undefined,
    agentName: 'Sam Porter',
    channel: one.channel,
    messages: messagesOf(one),
    gaps: [],
    health: [],
    replyBox: { open: true, visibility: 'public' },
    fingerprint: one.id,
  };
}

function evidence(one: SituationCase, messages: readonly Message[], words: string): { messageId: string; evidence: Evidence } {
  const message = messages.findLast(({ text, author }) => author === 'customer' && text.includes(words)) ?? messages.findLast(({ text }) => text.includes(words));
  if (!message) throw new Error(`${one.id}: “${words}” stands in no message`);
  const start = message.text.indexOf(words);
  return { messageId: message.id, evidence: { start, end: start + words.length, text: words } };
}

function facetOf(label: Label): Facet {
  return (Object.keys(LABELS) as Facet[]).find((facet) => (LABELS[facet] as readonly string[]).includes(label))!;
}

const listOf = (words: string | string[]) => (Array.isArray(words) ? words : [words]);

export function readingOf(one: SituationCase): Reading {
  const messages = messagesOf(one);
  const last = messages.findLast(({ author }) => author === 'customer')!;
  const findings = Object.entries(one.findings).map(([label, found]) => {
    const { words, level = 'sure', message, answered = false } = typeof found === 'string' ? { words: found } : found!;
    const where = words ? evidence(one, message === undefined ? messages : [messages[message]!], words) : undefined;
    return {
      messageId: where?.messageId ?? (message === undefined ? last.id : messages[message]!.id),
      answered,
      finding: { facet: facetOf(label as Label), label, level, probability: 0.9, evidence: where ? [where.evidence] : [] },
    };
  });
  const nouns = Object.entries(one.nouns).flatMap(([kind, words]) => listOf(words!).map((each) => ({ kind, said: each, ...evidence(one, messages, each) })));
  const asks = Object.entries(one.asks).flatMap(([kind, words]) =>
    listOf(words!).map((each) => ({ kind, state: 'open', ...evidence(one, messages, each) })),
  );
  return {
    ticketKey: 'zendesk:acme.zendesk.com:4711',
    fingerprint: one.id,
    heat: one.heat,
    heatLevel: 'sure',
    trend: one.trend,
    findings: findings as Reading['findings'],
    asks: asks as Reading['asks'],
    nouns: nouns as Reading['nouns'],
    promises: [],
    messages: [],
  };
}

/** "now:id" was used in the reply that is being written, any other in the last reply before the newest message. */
export function usesOf(one: SituationCase, phrases: ReadonlyMap<string, Phrase>): PhraseUse[] {
  const last = one.thread.length - 1;
  return one.used.map((entry) => {
    const now = entry.startsWith('now:');
    const phraseId = now ? entry.slice(4).trim() : entry;
    const phrase = phrases.get(phraseId);
    if (!phrase) throw new Error(`${one.id}: no phrase “${phraseId}”`);
    return { phraseId, stage: phrase.stage, at: at(last * 24 + (now ? 1 : -1)) };
  });
}

export const NOW = at(24 * 30);
