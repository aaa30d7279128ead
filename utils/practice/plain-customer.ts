import type { Scenario } from './scenario';

type Part<Name extends keyof Scenario> = Scenario[Name];

/** How a customer of no particular kind goes on: for scenarios made from tickets, and as a start for one's own. */
export const PLAIN_MOVES: Part<'moves'> = [
  {
    id: 'bristles',
    when: { any_now: ['blame', 'sharp'] },
    say: ['I do not think that this is a way to talk to me.', 'So now it is my own doing? That is not what I wrote to hear.'],
  },
  {
    id: 'had-enough-sorry',
    when: { now: ['apology_again'] },
    say: ['You have said that already. What are you going to do?', 'Another sorry does not help me. What happens now?'],
  },
  {
    id: 'hears-a-form-letter',
    when: { any_now: ['canned', 'excuse'] },
    say: [
      'That sounds like something you send to everybody. Did you read what I wrote?',
      'I asked you something else. Please look at it again.',
    ],
  },
  {
    id: 'asks-when',
    when: { any_now: ['heard', 'owned'], not_now: ['next_step'] },
    say: ['Good that somebody has read it. And what happens next, and when?', 'All right. When will I know more?'],
  },
  {
    id: 'weighs-it',
    when: { now: ['next_step'], trust: [1.5, 4] },
    say: [
      'That sounds sensible. And what if it does not work out?',
      'I can live with that. Is there anything that I have to do?',
      'Fine so far. Who do I write to if it goes wrong?',
    ],
  },
  {
    id: 'doubts-it',
    when: { now: ['next_step'] },
    say: [
      'I have heard something like that before. Why should it be different now?',
      'Well. I would like to believe it. Who sees to it?',
    ],
  },
  {
    id: 'presses-on',
    say: [
      'That does not answer me. What is going to happen?',
      'I still do not know where I stand.',
      'Could you please tell me something that I can plan with?',
      'I have read that twice and I am none the wiser.',
      'Then let me ask one last time: what happens now, and who sees to it?',
    ],
  },
];

export const PLAIN_ENDINGS: Part<'endings'> = [
  {
    id: 'content',
    kind: 'won',
    when: { done: ['next_step', 'heard'], trust: [3, 4], heat: [0, 2.5] },
    say: ['Good, let us do it that way. Thank you for taking it up.', 'That is all I wanted to know. Thank you.'],
    because: 'The matter was named, and it was clear what happens next.',
  },
  {
    id: 'settles-for-it',
    kind: 'won',
    when: { done: ['next_step', 'a-person-and-a-time'], trust: [2, 4], heat: [0, 3] },
    say: ['All right. I will wait until then.', 'Fine. I have your word, then.'],
    because: 'A person who answers for it and a time were enough.',
  },
  {
    id: 'leaves-in-anger',
    kind: 'lost',
    when: { any_done: ['blame', 'sharp'], trust: [0, 0.5] },
    say: ['I will not write again. You will hear from me in other ways.', 'That is enough. I am done here.'],
    because: 'It ended with how the customer was spoken to, and no longer with the matter.',
  },
  {
    id: 'gives-up',
    kind: 'lost',
    when: { patience: [0, 0] },
    say: ['I give up. I will try it somewhere else.', 'There is no point in this. Goodbye.'],
    because: 'The patience was used up by replies that brought nothing new.',
  },
  {
    id: 'waits-and-sees',
    kind: 'partly',
    say: ['I will wait and see, then.', 'Very well. We shall see.'],
    because: 'There was something in it, but not enough to count on.',
  },
];

/** Replies that fit any matter are poor practice; these only show where the paths lead. */
export const PLAIN_PATHS: Part<'paths'> = {
  good: {
    ending: 'content',
    replies: [
      'I have read your message and looked at it myself. I am checking it with the team now, and I will write to you by 4 pm today with what I found.',
      'I have checked it: I am putting it right today and will confirm it to you in writing by tomorrow at noon.',
      'It is done now. I will look at it once more tomorrow at 9 am and write to you straight away if anything is missing.',
    ],
  },
  poor: {
    ending: 'gives-up',
    replies: [
      'We apologise for any inconvenience.',
      'We apologise again. Your feedback is important to us.',
      'Please be patient. Your request is being processed.',
      'We are sorry for the delay.',
      'As stated above, your request is being processed.',
      'Unfortunately we cannot say more at this time.',
    ],
  },
  abusive: { ending: 'leaves-in-anger', replies: ['Calm down.', 'That is your own fault.', 'Get over it.'] },
  others: [],
};
