import type { NoTicketReason, PageView } from '@/utils/ticket/page-view';
import type { Message } from '@/utils/ticket/ticket';
import { found, readingOf, said, ticketWith } from './build-view';

type Ready = Extract<PageView, { state: 'ready' }>;

const customer = (id: string, at: string, text: string): Message => ({
  id,
  author: 'customer',
  authorName: 'Maya Lund',
  at,
  text,
  cuts: [],
});
const agent = (id: string, at: string, text: string): Message => ({
  id,
  author: 'agent',
  authorName: 'Ana Reyes',
  at,
  text,
  cuts: [],
});

/** A thread that heats up: a late parcel, a promise not kept, a question and a deadline. */
export function heatedView(): Ready {
  const first = customer(
    'm1',
    '2026-11-16T09:12:00Z',
    'Hello, could you tell me when the blue jacket from order A-99120 will arrive?',
  );
  const reply = agent('m2', '2026-11-16T15:40:00Z', 'Hi Maya, I will have news for you by Wednesday.');
  const second = customer('m3', '2026-11-19T08:05:00Z', 'It is Thursday and I have heard nothing. This is a bit disappointing.');
  const third = customer(
    'm4',
    '2026-11-20T17:31:00Z',
    'This is the third time I have had to write. I am fed up with being ignored. Where is the blue jacket? I need it before Friday, otherwise I want my money back.',
  );
  const ticket = ticketWith([first, reply, second, third]);
  const reading = readingOf(ticket, {
    heat: 2.6,
    trend: 'rising',
    turningPoint: 'm4',
    findings: [
      found(third, 'signal', 'repeat_contact', 'sure', ['This is the third time I have had to write']),
      found(third, 'signal', 'urgent', 'likely', ['I need it before Friday']),
      found(third, 'tone', 'frustrated', 'sure', ['fed up with being ignored']),
      found(second, 'tone', 'disappointed', 'unsure', ['a bit disappointing']),
      found(third, 'request', 'delivery', 'sure', ['Where is the blue jacket?']),
      found(third, 'request', 'refund', 'likely', ['I want my money back']),
    ],
    asks: [
      {
        kind: 'question',
        messageId: 'm1',
        evidence: said(first, 'could you tell me when the blue jacket from order A-99120 will arrive?'),
        state: 'seems_answered',
      },
      { kind: 'question', messageId: 'm4', evidence: said(third, 'Where is the blue jacket?'), state: 'open' },
      { kind: 'deadline', messageId: 'm4', evidence: said(third, 'before Friday'), due: '2026-11-27T00:00:00Z', state: 'open' },
      { kind: 'demand', messageId: 'm4', evidence: said(third, 'I want my money back'), state: 'open' },
    ],
    nouns: [
      { kind: 'thing', messageId: 'm4', evidence: said(third, 'the blue jacket'), said: 'the blue jacket' },
      { kind: 'reference', messageId: 'm1', evidence: said(first, 'order A-99120'), said: 'order A-99120' },
    ],
    promises: [
      {
        messageId: 'm2',
        evidence: said(reply, 'I will have news for you by Wednesday'),
        due: '2026-11-18T18:00:00Z',
        broken: true,
      },
    ],
    messages: [first, second, third].map((message, index) => ({
      messageId: message.id,
      heat: [0.2, 1.3, 2.8][index]!,
      heatEvidence: [],
      findings: [],
    })),
  });
  return { state: 'ready', ticket, reading };
}

/** A customer who insults, twice. */
export function abusiveView(): Ready {
  const first = customer(
    'm1',
    '2026-11-20T08:00:00Z',
    'My kettle broke after two days and nobody answers. You are all useless idiots.',
  );
  const ticket = ticketWith([first], {
    id: '4712',
    subject: 'KETTLE BROKEN',
    requester: { name: 'Bernard Aubrey-Featherstonehaugh', firstName: 'Bernard', from: 'page' },
  });
  const reading = readingOf(ticket, {
    heat: 3.8,
    findings: [
      found(first, 'signal', 'abuse', 'sure', ['You are all useless idiots']),
      found(first, 'tone', 'angry', 'sure', ['nobody answers']),
      found(first, 'request', 'defect', 'sure', ['My kettle broke after two days']),
    ],
    nouns: [{ kind: 'thing', messageId: 'm1', evidence: said(first, 'My kettle'), said: 'your kettle' }],
    messages: [{ messageId: 'm1', heat: 3.8, heatEvidence: [], findings: [] }],
  });
  return { state: 'ready', ticket, reading };
}

/** A customer who asks for a manager and names an ombudsman. */
export function escalatingView(): Ready {
  const first = customer(
    'm1',
    '2026-11-20T08:00:00Z',
    'I was charged £240 twice. I want to speak to your manager, and I have written to the ombudsman.',
  );
  const ticket = ticketWith([first], { id: '4713', subject: 'Charged twice', replyBox: { open: true, visibility: 'internal' } });
  const reading = readingOf(ticket, {
    heat: 2.4,
    findings: [
      found(first, 'signal', 'legal', 'sure', ['I have written to the ombudsman']),
      found(first, 'signal', 'escalation', 'sure', ['I want to speak to your manager']),
      found(first, 'request', 'billing', 'sure', ['I was charged £240 twice']),
    ],
    asks: [{ kind: 'demand', messageId: 'm1', evidence: said(first, 'I want to speak to your manager'), state: 'open' }],
    nouns: [{ kind: 'amount', messageId: 'm1', evidence: said(first, '£240'), said: '£240' }],
    messages: [{ messageId: 'm1', heat: 2.4, heatEvidence: [], findings: [] }],
  });
  return { state: 'ready', ticket, reading };
}

/** A customer who may be in danger. */
export function selfHarmView(): Ready {
  const first = customer(
    'm1',
    '2026-11-20T22:10:00Z',
    'The debt letters keep coming. I do not want to be here any more and I see no way out.',
  );
  const ticket = ticketWith([first], { id: '4714', subject: 'Account arrears' });
  const reading = readingOf(ticket, {
    heat: 4,
    findings: [
      found(first, 'signal', 'self_harm', 'likely', ['I do not want to be here any more']),
      found(first, 'signal', 'vulnerable', 'likely', ['The debt letters keep coming']),
    ],
    messages: [{ messageId: 'm1', heat: 4, heatEvidence: [], findings: [] }],
  });
  return { state: 'ready', ticket, reading };
}

/** A calm question from a customer whose name is only guessed. */
export function calmView(): Ready {
  const first = customer('m1', '2026-11-20T08:00:00Z', 'Could you send me the invoice for May? Thanks!');
  const ticket = ticketWith([first], {
    id: '4715',
    subject: 'Invoice for May',
    requester: { name: 'Jo Park', firstName: 'Jo', from: 'email' },
    gaps: [{ kind: 'folded_messages', count: 4 }, { kind: 'no_reply_box' }],
    replyBox: { open: false, visibility: 'unknown' },
  });
  const reading = readingOf(ticket, {
    heat: 0,
    findings: [found(first, 'request', 'billing', 'likely', ['the invoice for May'])],
    asks: [{ kind: 'question', messageId: 'm1', evidence: said(first, 'Could you send me the invoice for May?'), state: 'open' }],
    messages: [{ messageId: 'm1', heat: 0, heatEvidence: [], findings: [] }],
  });
  return { state: 'ready', ticket, reading };
}

/** Long words, a long name and a message in another language. */
export function germanView(): Ready {
  const first = customer(
    'm1',
    '2026-11-20T08:00:00Z',
    'Die Donaudampfschifffahrtsgesellschaftskapitänsmütze ist immer noch nicht angekommen.',
  );
  const ticket = ticketWith([first], {
    id: '4716',
    subject: 'Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtsgesellschaftskapitänsmützenabonnement',
    requester: {
      name: 'Maximiliane-Wilhelmine Schwarzenberg-Hohenlohe-Ingelfingen',
      firstName: 'Maximiliane-Wilhelmine',
      from: 'page',
    },
  });
  return {
    state: 'ready',
    ticket,
    reading: readingOf(ticket, { heatLevel: 'unsure', unread: { reason: 'other_language', language: 'de' } }),
  };
}

/** A page on which there is no ticket to read. */
export function noView(reason: NoTicketReason): PageView {
  return {
    state: 'none',
    reason,
    helpdesk: 'zendesk',
    health: [
      { part: 'ticket', found: true, generation: 0, count: 1 },
      { part: 'messages', found: false },
    ],
  };
}
