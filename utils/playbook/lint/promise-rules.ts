import { sentencesOf, spotsOf } from './find-words';
import type { WordingRule } from './rule';

/** Something that the customer will wait for. "I will stay with you" and "I will go through it" are no such thing. */
const DELIVERS =
  /\bI(?:['’]ll| will| am going to|['’]m going to) (?:also |then |personally |have |get )?(?:send|refund|call|ring|phone|write (?:to )?(?:you|them)|write (?:back|again)|e-?mail|message|come back|get back|be back|update|let you know|replace|credit|reply|confirm|deliver|ship|have an answer)\b/gi;
const WHEN =
  /\{\{\s*(?:fill\.when|said\.date)\b|\b(?:by|before|until|within|after|in the next|at|on) (?:the end|noon|midday|tonight|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|an hour|a day|close|it\b)|\b(?:now|today|tonight|tomorrow|straight away|straight after|right away|at once|this (?:minute|hour|morning|afternoon|evening|week)|each time|every (?:day|hour|morning)|the moment|as soon as|once (?:you|it|that|this|the|I)|when (?:you|it|that|this|the|there|I)|if (?:you|it|that|this|the|I|anything)|in a moment|while|before I|before you|next|minutes?|hours?|either way|every step)\b/i;

/** Rules on what is promised, and how. */
export const promiseRules: WordingRule[] = [
  {
    id: 'promise-without-when',
    message: 'A promise without a time.',
    why: 'A promise that can be kept says who does what by when; use {{fill.when}}.',
    good: ['I will write to you by {{fill.when}}.', 'I will call you before noon.', 'I will stay with this until it is done.'],
    bad: ['I will get back to you.', 'I will refund the second charge.', "I'll let you know."],
    find: (text) => {
      const timed = WHEN.test(text);
      return timed ? [] : spotsOf(text, DELIVERS);
    },
  },
  {
    id: 'promise-without-who',
    message: 'A promise in which nobody acts.',
    why: 'A passive hides who will do it; “I” or a name shows that someone will (Packard, Moore & McFerran 2018).',
    good: ['I will look at it today.', 'It will be checked by {{fill.colleague}} today.'],
    bad: ['It will be looked into today.', 'Your case has been escalated.', 'You will be contacted by Friday.'],
    find: (text) =>
      sentencesOf(text).flatMap((sentence) =>
        /\bby (?:me|\{\{\s*fill\.(?:colleague|team)|my colleague)/i.test(sentence.text)
          ? []
          : spotsOf(
              sentence.text,
              /\b(?:will|shall) be (?:looked into|looked at|investigated|contacted|processed|escalated|reviewed|forwarded|passed on|resolved|dealt with|handled|informed|notified|refunded|called)\b|\bhas been (?:escalated|forwarded|passed on|noted)\b/gi,
            ).map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start })),
      ),
  },
  {
    id: 'hedged-commitment',
    message: 'A commitment that is hedged.',
    why: 'Hedge requests and opinions, never what you will do: “I will try” is heard as “no”.',
    good: ['I will check the stock by {{fill.when}} and tell you either way.'],
    bad: [
      "I'll try to check the stock.",
      'Hopefully it arrives on Friday.',
      'I will see what I can do.',
      'I should be able to fix it.',
    ],
    find: (text) =>
      spotsOf(
        text,
        /\bI(?:['’]ll| will| can| could| am going to)? (?:try|hope|aim|endeavou?r|attempt) to\b|\bI(?:['’]ll| will) (?:try|do) my best\b|\bsee (?:what|if) I can\b|\b(?:should|might) be able to\b|\bhopefully\b|\bI(?:['’]ll| will) (?:try|look into it)\b/gi,
      ),
  },
  {
    id: 'one-apology',
    message: 'More than one apology in one text.',
    why: 'Repeated apologies do worse than one with a repair (Halperin et al. 2022).',
    good: ['I am sorry that the parcel was lost. A new one leaves today.'],
    bad: ['I am sorry that the parcel was lost. I apologise again, and I am truly sorry.'],
    find: (text) => spotsOf(text, /\bsorry\b|\bapolog(?:y|ies|i[sz]e|i[sz]ing)\b/gi).slice(1),
  },
  {
    id: 'asks-for-forgiveness',
    message: 'It asks to be forgiven.',
    why: 'Of the six parts of an apology this one matters least, and it asks the customer for work (Lewicki et al. 2016).',
    good: ['That was our mistake, and I have put it right.'],
    bad: ['Please forgive us.', 'I hope you can forgive this.', 'Please accept my apologies.'],
    find: (text) =>
      spotsOf(text, /\bforgiv(?:e|eness|ing)\b|\baccept (?:my|our) (?:sincere |deepest )?apolog(?:y|ies)\b|\bpardon\b/gi),
  },
  {
    id: 'excuse',
    message: 'An excuse stands where a remedy belongs.',
    why: 'Reasons help only when a remedy follows; being busy is never the customer’s concern.',
    good: ['The depot closed early on Friday, so the parcel leaves this morning.'],
    bad: ['We are experiencing high volumes.', 'Due to circumstances beyond our control it is late.', 'It is out of my hands.'],
    find: (text) =>
      spotsOf(
        text,
        /\b(?:high|unusual|unprecedented) (?:call )?(?:volumes?|demand)\b|\bcircumstances beyond\b|\bshort[- ]staffed\b|\bvery busy\b|\bout of my (?:hands|control)\b|\bthe system (?:won['’]t|does not|doesn['’]t) (?:let|allow)\b|\bnothing I can do\b/gi,
      ),
  },
];
