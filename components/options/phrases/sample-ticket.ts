import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';

const TEXT =
  'This is the third time I write about my blue jacket, order A-99120. You promised it for Friday, it cost me £42.50, and nobody answers. When will it come?';

const words = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text });

/** An invented ticket that has everything a phrase may speak of, to show how a phrase reads. */
export const SAMPLE_TICKET: Ticket = {
  helpdesk: 'zendesk',
  host: 'sample.zendesk.com',
  id: '4711',
  subject: 'Where is my jacket?',
  requester: { name: 'Maya Lund', firstName: 'Maya', from: 'page' },
  agentName: 'Ana Costa',
  channel: 'email',
  messages: [{ id: 'm1', author: 'customer', authorName: 'Maya Lund', text: TEXT, cuts: [] }],
  gaps: [],
  health: [],
  replyBox: { open: true, visibility: 'public' },
  fingerprint: 'sample',
};

export const SAMPLE_READING: Reading = {
  ticketKey: 'zendesk:sample.zendesk.com:4711',
  fingerprint: 'sample',
  heat: 2.4,
  heatLevel: 'sure',
  trend: 'rising',
  findings: [],
  asks: [{ kind: 'question', messageId: 'm1', evidence: words('When will it come?'), state: 'open' }],
  nouns: [
    { kind: 'thing', messageId: 'm1', evidence: words('my blue jacket'), said: 'your blue jacket' },
    { kind: 'reference', messageId: 'm1', evidence: words('order A-99120'), said: 'order A-99120' },
    { kind: 'amount', messageId: 'm1', evidence: words('£42.50'), said: '£42.50' },
    { kind: 'date', messageId: 'm1', evidence: words('Friday'), said: 'Friday' },
  ],
  promises: [],
  messages: [],
};
