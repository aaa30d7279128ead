import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '@/utils/messaging';
import { ticketKey } from '@/utils/ticket/ticket-key';

export default defineBackground(() => {
  onMessage('readTicket', ({ data }) => ({
    ticketKey: ticketKey(data),
    fingerprint: data.fingerprint,
    heat: 0,
    heatLevel: 'unsure',
    trend: 'steady',
    findings: [],
    asks: [],
    nouns: [],
    promises: [],
    messages: [],
  }));
});
