import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';

/** Stands in while no ticket is open, so that phrases can be browsed with their gaps showing. */
export const BLANK_TICKET: Ticket = {
  helpdesk: 'selection',
  host: '',
  id: '',
  channel: 'unknown',
  messages: [],
  gaps: [],
  health: [],
  replyBox: { open: false, visibility: 'unknown' },
  fingerprint: '',
};

export const BLANK_READING: Reading = {
  ticketKey: '',
  fingerprint: '',
  heat: 0,
  heatLevel: 'unsure',
  trend: 'steady',
  findings: [],
  asks: [],
  nouns: [],
  promises: [],
  messages: [],
};
