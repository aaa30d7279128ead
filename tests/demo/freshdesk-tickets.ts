import type { DemoTicket } from './demo-ticket';

export const FRESHDESK_TICKETS: DemoTicket[] = [
  {
    id: 901,
    helpdesk: 'freshdesk',
    subject: 'Kettle handle broke, burns',
    requester: 'Rosa Marin',
    channel: 'Email',
    messages: [
      {
        id: 9011,
        author: 'end-user',
        name: 'Rosa Marin',
        at: '2026-11-16T08:44:00Z',
        text: [
          'Good morning,',
          'the handle of the kettle I bought from you broke off this morning while it was full. I have burns on my arm and had to go to the doctor.',
          'What happens now?',
        ],
      },
    ],
  },
  {
    id: 902,
    helpdesk: 'freshdesk',
    subject: 'Refund for the jacket',
    requester: 'Cass Bailey',
    channel: 'Email',
    messages: [
      {
        id: 9021,
        author: 'end-user',
        name: 'Cass Bailey',
        at: '2026-11-12T16:10:00Z',
        text: ['I want a refund for the blue jacket. I wore it twice and I do not like the cut.'],
      },
      {
        id: 9022,
        author: 'agent',
        name: 'Sam Okoro',
        at: '2026-11-13T09:15:00Z',
        text: [
          'Hello Cass, because it has been in use I cannot take the jacket back for the full price. I can take £30 off a new one.',
        ],
      },
      {
        id: 9023,
        author: 'end-user',
        name: 'Cass Bailey',
        at: '2026-11-14T18:31:00Z',
        text: ['That is not good enough. I want the full refund, otherwise I will post this everywhere and shop somewhere else.'],
      },
    ],
  },
  {
    id: 903,
    helpdesk: 'freshdesk',
    subject: 'Closing an account',
    requester: 'Edith Marsh',
    channel: 'Email',
    messages: [
      {
        id: 9031,
        author: 'end-user',
        name: 'Edith Marsh',
        at: '2026-11-15T10:00:00Z',
        text: [
          'My husband died in October. I need to close his account and I do not understand which form is the right one. Could you help me?',
        ],
      },
    ],
  },
  {
    id: 904,
    helpdesk: 'freshdesk',
    subject: 'Whose hand',
    requester: 'Margaret Ellis',
    channel: 'Email',
    messages: [
      {
        id: 9041,
        author: 'end-user',
        name: 'Margaret Ellis',
        at: '2026-11-02T10:00:00Z',
        text: ['The street lamp in front of number 12 has been dark since September. When will it be repaired?'],
      },
      {
        id: 9042,
        author: 'agent',
        name: 'Sam Okoro',
        at: '2026-11-04T10:00:00Z',
        text: ['Dear Mrs Ellis, the matter is in hand.'],
      },
      {
        id: 9043,
        author: 'end-user',
        name: 'Margaret Ellis',
        at: '2026-11-16T06:15:00Z',
        text: ['I have now been assured on four occasions that the matter was in hand. I look forward to learning whose hand.'],
        quote: ['Dear Mrs Ellis, the matter is in hand.'],
      },
    ],
  },
];
