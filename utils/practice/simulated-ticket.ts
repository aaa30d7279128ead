import type { Message, Ticket } from '@/utils/ticket/ticket';
import { type Conversation, lineTo } from './conversation';

/** Every rehearsal begins on the same Monday morning, so that the same replies read the same whenever they are written. */
const BEGINS = Date.UTC(2026, 0, 5, 9);
const BETWEEN_MESSAGES = 6 * 60_000;

/** When the message of this number, from 0, is written; ISO 8601. */
export function timeOf(message: number): string {
  return new Date(BEGINS + message * BETWEEN_MESSAGES).toISOString();
}

/** The conversation up to where the rep is, in the shape in which the reader and the reply check know tickets. */
export function ticketOf(conversation: Conversation): Ticket {
  const { scenario, opening } = conversation;
  const [firstName = scenario.persona.name] = scenario.persona.name.split(' ');
  const said = [
    { author: 'customer' as const, text: opening },
    ...lineTo(conversation).flatMap(({ reply, answer }) => [
      { author: 'agent' as const, text: reply },
      { author: 'customer' as const, text: answer.text },
    ]),
  ];
  const messages = said.map(
    ({ author, text }, index): Message => ({
      id: `m${index}`,
      author,
      ...(author === 'customer' && { authorName: scenario.persona.name }),
      at: timeOf(index),
      text,
      cuts: [],
    }),
  );
  return {
    helpdesk: 'selection',
    host: 'practice',
    id: scenario.id,
    subject: scenario.title,
    requester: { name: scenario.persona.name, firstName, from: 'page' },
    channel: scenario.channel,
    messages,
    gaps: [],
    health: [],
    replyBox: { open: true, visibility: 'public' },
    fingerprint: `${scenario.id} ${conversation.seed} ${conversation.at ?? ''}`,
  };
}
