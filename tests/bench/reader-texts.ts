import { timePerCall } from './table';

/** Customer messages of about 110 characters, written for this measurement. */
export const MESSAGES = [
  'I was told my refund would be here by Friday and it still has not arrived. Can somebody please look into this today?',
  'The app logs me out every time I open it since the update, and support keeps sending me the same useless link!!!',
  'Thank you so much for sorting out my booking so quickly, Priya was lovely and I will gladly fly with you again soon',
  'This is the third time I have called about the same charge. I want to speak to a manager, not to another robot now.',
  'Hi, could you tell me how to change the delivery address on an order that has not been sent yet? It is order 44871.',
  'Oh brilliant, another cancelled engineer visit. I took a whole day off for this, you absolute bunch of clowns. Again',
  'My card was used for two payments that I did not make. Please block it and tell me what happens with the money next',
  'If this is not fixed by tomorrow I am leaving for another provider and I will post about it wherever people can read',
];

/** One message of so many words, no two stretches of it alike. */
export function growth(words: number): string {
  const parts = MESSAGES.join(' ').split(' ');
  return Array.from({ length: words }, (_, at) => `${parts[at % parts.length]}${at % 97 === 0 ? at : ''}`).join(' ');
}

/** Words read in one round: a browser's clock steps by a tenth of a millisecond, and short messages take far less. */
const ROUND = 20_000;

/** Median time of one word in microseconds, in messages of so many words. */
export function timePerWord(words: number, read: (text: string) => unknown): number {
  const messages = Array.from({ length: Math.ceil(ROUND / words) }, () => growth(words));
  return timePerCall(messages, 7, read) / words;
}
