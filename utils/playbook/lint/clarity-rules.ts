import { readable, sentencesOf, spotsOf, wordsOf } from './find-words';
import { readingGrade } from './reading-level';
import type { WordingRule } from './rule';

const MAX_GRADE = 9;
const MAX_SENTENCE_WORDS = 32;
const MAX_WORDS = 95;
const MAX_CHAT_WORDS = 50;

/** A heavy word and the plain one. */
const PLAIN: Record<string, string> = {
  utilise: 'use',
  facilitate: 'help',
  expedite: 'speed up',
  commence: 'start',
  terminate: 'end',
  endeavour: 'try',
  regarding: 'about',
  'with regard to': 'about',
  'in regards to': 'about',
  'prior to': 'before',
  'subsequent to': 'after',
  'in order to': 'to',
  'in the event that': 'if',
  'due to the fact that': 'because',
  pursuant: 'under',
  remediate: 'fix',
  ascertain: 'find out',
  rectify: 'put right',
  'liaise with': 'talk to',
  aforementioned: 'this',
  leverage: 'use',
  'action this': 'do this',
  query: 'question',
};
const HEAVY = new RegExp(`\\b(?:${Object.keys(PLAIN).join('|')})\\b`, 'gi');

/** Rules on how easily it reads. */
export const clarityRules: WordingRule[] = [
  {
    id: 'reading-level',
    message: `Hard to read: simpler words or shorter sentences (school grade ${MAX_GRADE} at most).`,
    why: 'Someone who is upset reads less well than usual (plain language, ISO 24495-1).',
    good: ['I have found the parcel. It is at the depot in Leeds, and a driver brings it to you on Friday before noon.'],
    bad: [
      'Notification of the organisational determination regarding compensation eligibility necessitates supplementary documentation, authorisation and verification of identity particulars beforehand by the appropriate administrative department.',
    ],
    find: (text) => ((readingGrade(text) ?? 0) > MAX_GRADE ? [{ start: 0, end: text.length }] : []),
  },
  {
    id: 'long-sentence',
    message: `A sentence of more than ${MAX_SENTENCE_WORDS} words.`,
    why: 'One thought a sentence can be followed at the first reading.',
    good: ['The first parcel went to Leeds. The second is on its way to you.'],
    bad: [
      'The first parcel that I sent out on Monday went to the depot in Leeds, where it was put on the wrong van, and the second one, which I sent on Tuesday, is now on its way to you and comes soon.',
    ],
    find: (text) =>
      sentencesOf(readable(text))
        .filter((sentence) => wordsOf(sentence.text).length > MAX_SENTENCE_WORDS)
        .map(({ start, end }) => ({ start, end })),
  },
  {
    id: 'too-long',
    message: `Longer than ${MAX_WORDS} words (${MAX_CHAT_WORDS} where it is for chat only).`,
    why: 'A phrase is one move of a reply, not the reply.',
    good: ['I have found the parcel.'],
    bad: [Array.from({ length: 33 }, () => 'I see it.').join(' ')],
    find: (text, { when }) => {
      const chat = when.channel?.length === 1 && when.channel[0] === 'chat';
      return wordsOf(readable(text)).length > (chat ? MAX_CHAT_WORDS : MAX_WORDS) ? [{ start: 0, end: text.length }] : [];
    },
  },
  {
    id: 'heavy-word',
    message: 'A heavy word where a plain one does.',
    why: 'Everyday words are understood at once (plain language, ISO 24495-1).',
    good: ['I ask about this before Friday.'],
    bad: ['I will endeavour to ascertain this prior to Friday.'],
    find: (text) => spotsOf(text, HEAVY, (words) => `“${words}”: write “${PLAIN[words.toLowerCase()]}”.`),
  },
  {
    id: 'american-spelling',
    message: 'American spelling: packs are written in British spelling.',
    why: 'American spelling is made by the setting; mixed packs come out mixed.',
    good: ['I apologise for the colour.'],
    bad: ['I apologize for the color.'],
    everyAudience: true,
    find: (text) =>
      spotsOf(
        text,
        /\b(?:apolog|organ|recogn|real|prior?it|author|summar|final|personal|custom)i[z](?:e[ds]?|ing|ation)\b|\b(?:color|favor|honor|behavior|center|canceled|canceling)s?\b/gi,
      ),
  },
];
