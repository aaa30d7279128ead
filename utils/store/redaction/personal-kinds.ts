import { passesLuhn, passesMod97 } from './checksums';

export type PersonalKind = 'iban' | 'card' | 'email' | 'phone' | 'reference' | 'name';

/** What stands in place of the real thing. No digits and no "@", so that a second pass finds nothing in it. */
export const STANDS_FOR: Record<PersonalKind, string> = {
  iban: '[account number]',
  card: '[card number]',
  email: '[e-mail address]',
  phone: '[phone number]',
  reference: '[reference]',
  name: '[name]',
};

export interface PersonalPattern {
  kind: PersonalKind;
  /** Every repetition is bounded, so that the time is linear in the text. */
  pattern: RegExp;
  /** How many characters of a match are the thing itself, 0 for none; all of them where this is absent. */
  accepted?(match: string): number;
}

const onlyDigits = (text: string) => text.replace(/\D/g, '');
const digitCount = (text: string) => onlyDigits(text).length;
const allOrNone = (accepts: (match: string) => boolean) => (match: string) => (accepts(match) ? match.length : 0);

/** Whole groups from the start, the most that pass: "4111 1111 1111 1111 12/27" is a card and then its date. */
const mostGroups = (passes: (compact: string) => boolean) => (match: string) => {
  for (let end = match.length; end > 0; end = Math.max(match.lastIndexOf(' ', end - 1), match.lastIndexOf('-', end - 1))) {
    if (passes(match.slice(0, end).replace(/[ -]/g, '').toUpperCase())) return end;
  }
  return 0;
};

/** The strictest first: where two overlap, the earlier one wins. */
export const PERSONAL_PATTERNS: readonly PersonalPattern[] = [
  {
    kind: 'iban',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/giu,
    accepted: mostGroups(passesMod97),
  },
  {
    kind: 'card',
    pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g,
    accepted: mostGroups((digits) => digits.length >= 13 && passesLuhn(digits)),
  },
  { kind: 'email', pattern: /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu },
  {
    kind: 'phone',
    // International, national with a leading nought, and North American.
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:\+|\(?00?)\d{0,3}\)?(?:[ ()./-]{0,3}\d){6,14}|\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4})(?![\p{L}\p{N}])/gu,
    accepted: allOrNone((match) => digitCount(match) >= 7 && digitCount(match) <= 15),
  },
  // Order, case, parcel and customer numbers: four digits or more in one token, or a number after "#".
  {
    kind: 'reference',
    pattern: /(?<![\p{L}\p{N}£$€.,:])(?:#\d{2,20}|[\p{L}\p{N}]{1,40}(?:[-/][\p{L}\p{N}]{1,40}){0,6})(?![\p{L}\p{N}]|[.,:]\d)/gu,
    accepted: allOrNone(
      (match) => match.startsWith('#') || (digitCount(match) >= 4 && match.length >= 5 && !isDateOrTime(match)),
    ),
  },
];

/** 2026-11-21, 21/11/2026, 12/27, 2026-11-21T10 and 2025-2026 say when, not who. */
function isDateOrTime(token: string): boolean {
  return /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:T\d{1,2})?|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|(?:19|20)\d{2}[-/](?:19|20)?\d{2}|(?:19|20)\d{2}s)$/.test(
    token,
  );
}
