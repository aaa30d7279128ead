import type { FoundNoun } from './nouns';

const NUMBER = '\\d{1,3}(?:[,.\\u202f ]\\d{3}){0,3}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?';
const CODE = 'USD|EUR|GBP|AUD|CAD|NZD|INR|AED|CHF|SEK|NOK|DKK|PLN|ZAR|SGD';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?:[£€$¥₹]|US\\$|A\\$|C\\$|(?:${CODE}|Rs)\\.?\\s)\\s?(?:${NUMBER})k?|(?:${NUMBER})\\s?(?:[£€]|(?:${CODE}|pounds?|euros?|dollars?|quid|bucks|rupees|pence|cents)))(?![\\p{L}\\d])`,
  'giu',
);
const MATTERS =
  /\b(?:charged?|charging|refund\w*|paid|pay|paying|owed?|owes|cost|bill\w*|took|taken|deducted|debited|fee|invoice\w*|price|credit\w*|back|lost|worth|overcharged|payment)\b/i;

/** Sums of money in the customer's words; those near "charged", "paid", "refund" matter most. */
export function amountsIn(words: string): FoundNoun[] {
  return [...words.matchAll(AMOUNT)].map((match) => {
    const [text] = match;
    const around = words.slice(Math.max(0, match.index - 40), match.index + text.length + 25);
    return {
      kind: 'amount',
      start: match.index,
      end: match.index + text.length,
      said: spoken(text),
      score: MATTERS.test(around) ? 4 : 2,
    };
  });
}

/** Slang is said back plainly: "40 quid" as "£40", "40 bucks" as "40 dollars". */
function spoken(text: string): string {
  const quid = /^(.+?)\s?quid$/i.exec(text);
  return quid ? `£${quid[1]}` : text.replace(/bucks$/i, 'dollars').replace(/\s+/g, ' ');
}
