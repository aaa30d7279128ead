import type { DemoTicket } from './demo-ticket';

export const ZENDESK_TICKETS: DemoTicket[] = [
  {
    id: 4711,
    helpdesk: 'zendesk',
    subject: 'Where is my sofa? Order A-99120',
    requester: 'Maya Lund',
    channel: 'Email',
    messages: [
      {
        id: 101,
        author: 'end-user',
        name: 'Maya Lund',
        at: '2026-11-09T08:12:00Z',
        text: [
          'Hello,',
          'my sofa, order A-99120, was meant to come last week. Could you tell me when it will be here?',
          'Thanks, Maya',
        ],
      },
      {
        id: 102,
        author: 'agent',
        name: 'Sam Okoro',
        at: '2026-11-10T10:02:00Z',
        text: ['Dear Maya,', 'the sofa will be with you on Friday. Sorry for the wait.'],
      },
      {
        id: 103,
        author: 'internal',
        name: 'Sam Okoro',
        at: '2026-11-10T10:05:00Z',
        text: ['Depot says the van is full on Friday, to be checked. Not told the customer.'],
      },
      {
        id: 104,
        author: 'end-user',
        name: 'Maya Lund',
        at: '2026-11-16T07:41:00Z',
        text: [
          'It is Monday and there is no sofa. This is the third time I write about it, and nobody calls me back.',
          'I took Friday off work for nothing. Where is my sofa, and when will it really come? If it is not here by 20 November I want my £849 back.',
        ],
        quote: ['the sofa will be with you on Friday. Sorry for the wait.'],
        signature: ['Maya Lund', 'Lund & Partner, Leeds'],
      },
    ],
  },
  {
    id: 4712,
    helpdesk: 'zendesk',
    subject: 'Invoice for May',
    requester: 'Priya Nair',
    channel: 'Web',
    messages: [
      {
        id: 111,
        author: 'end-user',
        name: 'Priya Nair',
        at: '2026-11-16T09:30:00Z',
        text: ['Hi, could you send me the invoice for May as a PDF? Our accountant asked for it. Thanks!'],
      },
    ],
  },
  {
    id: 4713,
    helpdesk: 'zendesk',
    subject: 'your useless company',
    requester: 'Gary Holt',
    channel: 'Messaging',
    messages: [
      { id: 121, author: 'end-user', name: 'Gary Holt', at: '2026-11-16T11:02:00Z', text: ['where is the laptop i paid for'] },
      { id: 122, author: 'agent', name: 'Sam Okoro', at: '2026-11-16T11:04:00Z', text: ['Hello Gary, I am looking into it.'] },
      {
        id: 123,
        author: 'end-user',
        name: 'Gary Holt',
        at: '2026-11-16T11:06:00Z',
        text: ['looking into it. you thieving idiots, i bet you are too stupid to find your own desk'],
      },
    ],
  },
  {
    id: 4714,
    helpdesk: 'zendesk',
    subject: 'Final reminder no. 3',
    requester: 'Anna Weiss',
    channel: 'Email',
    messages: [
      {
        id: 131,
        author: 'end-user',
        name: 'Anna Weiss',
        at: '2026-11-16T05:50:00Z',
        text: [
          'I got the third reminder for £312 today. I lost my job in August and I cannot pay it, I have told you that before.',
          'Honestly there is no point going on any more. Maybe it would be better for everyone if I was not here next month.',
        ],
      },
    ],
  },
  {
    id: 4715,
    helpdesk: 'zendesk',
    subject: 'Deposit for Mill Street 4',
    requester: 'Dr. Konrad Heinz',
    channel: 'Email',
    messages: [
      {
        id: 141,
        author: 'end-user',
        name: 'Dr. Konrad Heinz',
        at: '2026-11-13T14:20:00Z',
        text: [
          'Dear Sir or Madam,',
          'the deposit of £1,200 for Mill Street 4 has not been returned although the flat was handed over on 1 September. I have now instructed my solicitor and will also inform the ombudsman. You have until 27 November.',
          'Yours faithfully,',
        ],
        signature: ['Dr. Konrad Heinz', 'Tel. 0113 496 0000'],
      },
    ],
  },
  {
    id: 4716,
    helpdesk: 'zendesk',
    subject: 'Thank you!',
    requester: 'Ben Achebe',
    channel: 'Messaging',
    messages: [
      { id: 151, author: 'end-user', name: 'Ben Achebe', at: '2026-11-16T12:01:00Z', text: ['how do i reset the thermostat'] },
      {
        id: 152,
        author: 'agent',
        name: 'Sam Okoro',
        at: '2026-11-16T12:03:00Z',
        text: ['Hold the round button for ten seconds until the light turns blue.'],
      },
      {
        id: 153,
        author: 'end-user',
        name: 'Ben Achebe',
        at: '2026-11-16T12:09:00Z',
        text: ['brilliant, that worked. thank you so much, you saved my evening!'],
      },
    ],
  },
];
