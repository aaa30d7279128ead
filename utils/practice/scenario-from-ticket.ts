import { ownWords } from '@/utils/playbook/thread-cues';
import type { Reading } from '@/utils/ticket/reading';
import { speaksOfSelfHarm } from '@/utils/ticket/self-harm';
import type { Ticket } from '@/utils/ticket/ticket';
import { PLAIN_ENDINGS, PLAIN_MOVES, PLAIN_PATHS } from './plain-customer';
import { type Scenario, scenarioSchema } from './scenario';
import { waysFor } from './ways-by-request';

/** The longest part of a message that opens a scenario; characters. */
const LONGEST_OPENING = 1100;
const INVENTED_NAME = 'Robin Ashby';

export interface TicketToRehearse {
  ticket: Ticket;
  reading: Reading;
  /** Takes names, numbers and addresses out of a text, as for anything that is stored. */
  redact(text: string, names: readonly string[]): string;
  /** For the scenario's id; milliseconds since 1970. */
  now: number;
}

/**
 * Turns a ticket into a scenario: the customer's first message with names and numbers removed, an invented name,
 * and a customer who moves by the general cues. The rep can give it facts and more ways afterwards.
 * Undefined where the customer wrote nothing that can be read, and where they speak, surely or likely, of hurting themselves:
 * that is for people, not for practice.
 */
export function scenarioFromTicket({ ticket, reading, redact, now }: TicketToRehearse): Scenario | undefined {
  if (speaksOfSelfHarm(reading)) return undefined;
  const names = namesIn(ticket);
  const first = ticket.messages.find((message) => message.author === 'customer' && ownWords(message).trim() !== '');
  if (!first) return undefined;
  const opening = redact(ownWords(first), names).trim().slice(0, LONGEST_OPENING);
  if (opening.length < 2) return undefined;
  const requests = [
    ...new Set(reading.findings.flatMap(({ finding }) => (finding.facet === 'request' ? [finding.label] : []))),
  ].slice(0, 3);
  const asks = reading.asks.slice(0, 4).map(({ evidence }) => `Asked: ${redact(evidence.text, names)}`);
  const title = redact(ticket.subject ?? '', names)
    .trim()
    .slice(0, 70);
  return scenarioSchema.parse({
    version: 1,
    id: `ticket-${now.toString(36)}`,
    title: title.length >= 3 ? title : 'A ticket of mine',
    industry: 'retail',
    channel: ticket.channel === 'unknown' ? 'email' : ticket.channel,
    intent: requests,
    difficulty: Math.min(4, Math.max(1, Math.round(reading.heat))),
    skills: ['name_the_thing', 'next_step', 'answer_the_question'],
    persona: { name: INVENTED_NAME, about: 'Made from a ticket; names and numbers were removed.' },
    situation: 'A ticket of your own, to be tried again. Add the facts that you had, under My scenarios.',
    facts: asks.length > 0 ? asks : ['Nothing was asked in so many words.'],
    wants: asks[0]?.slice(7) ?? 'That somebody takes it up.',
    needs: 'To know where they stand, and that somebody answers for it.',
    state: { heat: Math.round(reading.heat * 2) / 2, trust: 1.5, patience: 3 },
    turns: { least: 3, most: 6 },
    ways: waysFor(requests),
    opening: [opening],
    moves: PLAIN_MOVES,
    endings: PLAIN_ENDINGS,
    paths: PLAIN_PATHS,
  });
}

function namesIn({ requester, agentName, messages }: Ticket): string[] {
  const all = [requester?.name, requester?.firstName, agentName, ...messages.map(({ authorName }) => authorName)];
  return [...new Set(all.filter((name): name is string => name !== undefined && name.trim() !== ''))];
}
