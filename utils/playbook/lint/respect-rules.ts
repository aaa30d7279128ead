import { readable, spotsOf } from './find-words';
import type { WordingRule } from './rule';

/** Rules on how the customer is spoken to. */
export const respectRules: WordingRule[] = [
  {
    id: 'we-acts',
    message: 'Write “I” where a person acts.',
    why: '“I” is felt as more caring and more able to act than “we” (Packard, Moore & McFerran 2018).',
    good: ['I have refunded the second charge.', 'Shall we go through it together now?'],
    bad: [
      'We will refund the second charge today.',
      "We're looking at the parcel now.",
      'We sincerely apologise.',
      'We packed the wrong thing.',
    ],
    find: (text) =>
      spotsOf(
        text,
        /(?<!\b(?:shall|should|can|could|do|if|that|what|how|as|which|where|when|things|steps) )\bwe\b(?! (?:both|two|go through|look at)\b)/gi,
      ),
  },
  {
    id: 'blame',
    message: 'This blames the customer.',
    why: 'Accusing words bring the next attack (Zhang et al. 2018); say what can be done instead.',
    good: ['The form needs one more field before it goes through.', 'You have every reason to ask.'],
    bad: ['You should have read the terms.', 'You failed to send the form.', 'That is your own mistake.', 'You are being rude.'],
    find: (text) =>
      spotsOf(
        text,
        /\byou (?:should have|shouldn['’]t have|could have (?:told|said|checked|read|called|asked|noticed)|failed|forgot|neglected|claim(?:ed)?|didn['’]t bother|were (?:told|warned) (?:to|not to|about)|ought to have|only had to)\b|\byour (?:own )?(?:fault|mistake|error|failure|responsibility)\b|\bif you had (?:only )?(?:read|checked|called|told|said|done)\b|\byou(?: are|['’]re) (?:being )?(?:rude|abusive|aggressive|unreasonable|hostile|wrong|overreacting)\b|\bthat(?: is|['’]s) not my (?:job|fault|problem|department)\b/gi,
      ),
  },
  {
    id: 'accusing-you',
    message: 'A sentence that begins with “You” and a reproach or an order.',
    why: 'A second-person start to a negative sentence is heard as an accusation (Danescu-Niculescu-Mizil et al. 2013).',
    good: ['The photo has not reached me yet.', 'You have now waited nine days.'],
    bad: ['You did not attach the photo.', 'You must send the form first.', 'I see it. You need to wait.'],
    find: (text) =>
      spotsOf(
        text,
        /(?<=^|[.!?]\s+|\n)You (?:did not|didn['’]t|do not(?! have to| need to| owe)|don['’]t(?! have to| need to| owe)|have not|haven['’]t|never|cannot|can['’]t|are not|aren['’]t|should(?! not have (?:had|been|to))|must|need to|have to|had to provide)\b/g,
      ),
  },
  {
    id: 'please-order',
    message: 'An order that opens with “Please”.',
    why: '“Please” at the start reads as an order; “Could you” reads as a request (Danescu-Niculescu-Mizil et al. 2013).',
    good: ['Could you send me a photo of the label?', 'Would you tell me the colour, please?'],
    bad: ['Please send me a photo of the label.', 'Thank you. Please wait for the mail.'],
    find: (text) => spotsOf(text, /(?<=^|[.!?]\s+|\n\s*)Please\b(?! do\b.*\?)/g),
  },
  {
    id: 'unfortunately-opening',
    message: 'An opening that announces bad news.',
    why: 'The answer first, then its reason, then what can be done: an “unfortunately” only delays it.',
    good: ['The refund cannot go to a card that is closed. I can send it to your bank account.'],
    bad: [
      'Unfortunately, the refund cannot go to that card.',
      "I'm afraid that cannot be done.",
      'Regrettably this is sold out.',
    ],
    find: (text) => spotsOf(text, /(?<=^|[.!?]\s+|\n\s*)(?:Unfortunately|Regrettably|Sadly|I(?: am|['’]m) afraid)\b/g),
  },
  {
    id: 'exclamation',
    message: 'An exclamation mark.',
    why: 'To someone who is upset it sounds cheerful at their cost.',
    good: ['Good to hear that it works.'],
    bad: ['Good to hear that it works!'],
    everyAudience: true,
    find: (text) => spotsOf(text, /!/g),
  },
  {
    id: 'emoji',
    message: 'An emoji.',
    why: 'It reads differently on every device and to every mood.',
    good: ['Thank you for the photo.'],
    bad: ['Thank you for the photo 🙂'],
    everyAudience: true,
    find: (text) => spotsOf(text, /\p{Extended_Pictographic}/gu),
  },
  {
    id: 'shouting',
    message: 'Words in capitals.',
    why: 'Capitals are read as shouting.',
    good: ['The PIN and the IBAN stay with you.'],
    bad: ['This is FINAL and CLOSED.'],
    find: (text) => spotsOf(readable(text), /\b[A-Z]{5,}\b/g),
  },
  {
    id: 'over-familiar',
    message: 'Over-familiar words.',
    why: 'First names are enough: chummy words under stress read as not being taken seriously.',
    good: ['Maya, I have found the parcel.'],
    bad: ['No worries, I have found the parcel.', 'Hey there, buddy.', 'Oops, the parcel was lost.'],
    find: (text) =>
      spotsOf(
        text,
        /\bno (?:worries|problemo|probs)\b|\b(?:buddy|mate|pal|hun|folks|guys)\b|\b(?:oops|whoops|uh-oh|my bad|hey there)\b/gi,
      ),
  },
];
