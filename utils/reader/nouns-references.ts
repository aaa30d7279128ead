import type { FoundNoun } from './nouns';

const NAMED: Readonly<Record<string, string>> = {
  ref: 'reference',
  reference: 'reference',
  pnr: 'booking',
  reservation: 'booking',
  tracking: 'tracking number',
  confirmation: 'confirmation',
  shipment: 'shipment',
  'track and trace': 'tracking number',
};
const LABEL =
  'order|invoice|booking|reservation|ticket|case|claim|reference|ref|tracking|policy|membership|confirmation|pnr|rma|return|complaint|shipment|parcel|quote|transaction|contract|incident|request|flight|appointment|prescription|bill|job';
const LABELLED = new RegExp(
  `\\b(${LABEL})(?:\\s(?:ref(?:erence)?|confirmation|tracking))?\\s{0,3}((?:number|no|num|nr|id|code|ref(?:erence)?)\\b\\.?)?\\s{0,3}(?:is|was)?\\s{0,3}([:=#-]{0,2})\\s{0,2}(#?[A-Z0-9][A-Z0-9/_-]{1,29})(?![\\p{L}\\d%])`,
  'giu',
);
const LONE =
  /(?<![\p{L}\d/])(1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|#[A-Z]{0,4}-?\d{3,15}|[A-Z]{1,5}-\d{3,12}(?:-\d{1,8})?)(?![\p{L}\d-])/gu;
const YEAR = /^(?:19|20)\d{2}$/;
const DATE = /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/;
const COUNTED =
  /^\s?(?:\d{3}|%|£|€|\$|(?:euros?|pounds?|dollars?|usd|eur|gbp|units?|items?|pieces?|pcs|times|days?|weeks?|hours?|minutes?|mins?|am|pm|people|persons?|boxes|bottles|pairs?|sets?|x|kg|nights?|of)\b)/i;

/**
 * Order, invoice, booking, ticket, flight and tracking numbers, with the word that says what they are: "order A-99120".
 * Card and account numbers are never among them: nobody should read one back.
 */
export function referencesIn(words: string): FoundNoun[] {
  const found: FoundNoun[] = [];
  const add = (start: number, text: string, label: string, id: string, score: number) => {
    if (isCardNumber(id) || found.some((other) => start < other.end && start + text.length > other.start)) return;
    found.push({ kind: 'reference', start, end: start + text.length, said: `${label} ${id}`, score });
  };
  for (const match of words.matchAll(LABELLED)) {
    const [text, label = '', numbered, mark, id = ''] = match;
    const owned =
      /\b(?:my|our|the|on|about|for|of|is|ref)\s$/i.test(words.slice(Math.max(0, match.index - 8), match.index)) ||
      match.index === 0;
    const rest = words.slice(match.index + text.length, match.index + text.length + 14);
    const announced = Boolean(numbered || mark) || id.startsWith('#') || /[A-Z].*\d|\d.*[A-Z]|\d[-/]\d/.test(id);
    const short = !announced && id.length < 4 && !owned;
    if (isReference(label, id, announced) && !short && !COUNTED.test(rest)) add(match.index, text, labelFor(label), id, 4);
  }
  for (const match of words.matchAll(LONE)) {
    const id = match[1]!;
    const tracking = /^(?:1Z|[A-Z]{2}\d{9})/.test(id);
    add(match.index, id, tracking ? 'tracking number' : 'reference', id, 2);
  }
  return found;
}

function labelFor(label: string): string {
  const lower = label.toLowerCase();
  return NAMED[lower] ?? (lower === 'rma' ? 'RMA' : lower);
}

function isReference(label: string, id: string, announced: boolean): boolean {
  const digits = id.match(/\d/g)?.length ?? 0;
  if (digits === 0 || DATE.test(id) || (!announced && YEAR.test(id))) return false;
  if (/^flight$/i.test(label)) return /^[A-Z]{2}\d{1,4}$|^#?\d{3,4}$/i.test(id);
  if (id !== id.toUpperCase() && !/^[a-z]{0,4}-?\d+$/.test(id)) return false;
  return announced ? id.length >= 3 && (digits >= 2 || id.length >= 5) : digits >= 3;
}

/** 13 to 19 digits with a right Luhn sum (ISO/IEC 7812-1) are taken for a payment card. */
function isCardNumber(id: string): boolean {
  const digits = id.replace(/[^\d]/g, '');
  if (digits.length < 13 || digits.length > 19 || /[A-Z]/i.test(id)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]) * (place % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
