import type { Cut } from '@/utils/ticket/ticket';
import type { Line } from './clean-lines';
import { SENT_FROM, SIGN_OFF, THANKING_SIGN_OFF } from './clean-mail-words';

const DEVICE =
  '(?:i-?phone|ipad|ipod|android|samsung|galaxy|huawei|honor|xiaomi|redmi|oneplus|pixel|nokia|sony|xperia|motorola|htc|blackberry|smartphone|handy|mobil\\p{L}{0,6}|m[oó]vil|celular|cellulare|téléphone|telefon\\p{L}{0,4}|phone|tablet|apple watch|macbook|mac|windows|ios|outlook|mail(?: ?app)?|e-?mail(?: ?app)?|gmail|yahoo!?|aol|gmx|web\\.de|proton(?:mail)?|thunderbird|spark|bluemail|aquamail|airmail|mailbird|superhuman|hey|t-online|telekom|freenet|orange|libero|fastmail|icloud|手机|の?iphone)';
const SENT_LINE = new RegExp(
  `^\\W{0,3}(?:${SENT_FROM.join('|')})(?![\\p{L}]{3}).{0,60}?${DEVICE}(?![\\p{L}]{3})[^?]{0,70}$`,
  'iu',
);
const SENT_LINE_AFTER = /^(?:iphone|ipad|android)(?:から|より)送信$/iu;
const FIRST_PERSON = /\b(?:I|I'm|you|your|he|she|they|it|is|was|and)\b/i;
const DELIMITER = /^(?:--|—|__|–)$/;

const NAME_TAIL = "(?:[,.!;:\\s~-]{0,4}\\p{Lu}[\\p{L}.'’-]{0,24}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,24}){0,3})?[\\s,.!~-]{0,4}$";
const SIGN_OFF_LINE = new RegExp(`^(?:${SIGN_OFF.join('|')})(?![\\p{L}])`, 'iu');
const THANKS_LINE = new RegExp(`^(?:${THANKING_SIGN_OFF.join('|')})(?![\\p{L}])`, 'iu');
const TAIL = new RegExp(`^${NAME_TAIL}`, 'u');
const LONGEST_BLOCK = 14;

const CONTACT =
  /^(?:\W{0,3}(?:tel|phone|mob|mobile|cell|fax|direct|office|telefon|téléphone|tél|mobil|handy|teléfono|móvil|t|m|p|f|e|d|w|email|e-mail|mail|web|website|www)\b\W{0,4}(?=.{0,60}(?:\d|@|\.[a-z]{2})).{0,80}|(?:\+|00)?[\d\s()./-]{8,24}|(?:https?:\/\/|www\.)\S{3,200}|[^\s@]{1,64}@[^\s@]{3,100}|<?mailto:\S+|(?:linkedin|twitter|facebook|instagram|follow us)\b.{0,80})(?:\s*\|.{0,120})?$/iu;
const TITLE =
  /\b(?:manager|director|officer|head of|engineer|consultant|assistant|secretary|partner|founder|co-founder|owner|president|vice president|vp|ceo|cto|cfo|coo|executive|coordinator|co-ordinator|administrator|analyst|specialist|accountant|solicitor|attorney|professor|lecturer|teacher|nurse|department|dept|ltd|limited|llc|inc|gmbh|s\.?a\.?r?\.?l?|plc|b\.?v|pty|leiter(?:in)?|geschäftsführer(?:in)?|referent(?:in)?|responsable|directeur|directrice|gérante?|jefe|gerente|direttore|responsabile)\b\.?/iu;
const ADDRESS =
  /^(?:\d{1,5}[a-z]?,? [\p{L}' .-]{3,40}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|close|court|square|place|blvd)\b.*|.{2,30}(?:straße|strasse|str\.|weg|platz|gasse|allee) \d+.*|.{0,40}\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} -]{2,30})$/iu;
const NAME_LINE =
  /^\p{Lu}[\p{L}.'’-]{0,24}(?:\s(?:van|von|de|der|den|la|le|del|di|da|bin|al|\p{Lu}[\p{L}.'’-]{0,24})){0,4},?(?:\s?[,|(]\s?[\p{L} .)]{1,40})?$/u;

/**
 * Signatures: the "-- " of RFC 3676 with a short block below, a sign-off with the name under it, a block of name, title and telephone
 * at the end, and "Sent from my iPhone" with its siblings. A line that reads like a sentence ends the search: it stays.
 * @param lines those of the author's own, see `openLines`
 */
export function findSignatures(lines: readonly Line[]): Cut[] {
  const sent = lines
    .filter((line) => isSentFrom(line))
    .map((line): Cut => ({ kind: 'signature', start: line.indent, end: line.end }));
  const rest = lines.filter((line) => line.said !== '' && !isSentFrom(line));
  const block = blockStart(rest);
  const signed = block < rest.length && block >= 0 ? [signature(rest[block]!, rest.at(-1)!)] : [];
  return [...signed, ...sent];
}

function signature(first: Line, last: Line): Cut {
  return { kind: 'signature', start: first.indent, end: last.end };
}

function isSentFrom({ said, whole }: Line): boolean {
  if (!whole || said.length > 140) return false;
  if (SENT_LINE_AFTER.test(said)) return true;
  return (
    SENT_LINE.test(said) &&
    !/\bI\b|\b(?:you|we|your|never|still|refund|order)\b/i.test(said.replace(/excuse.*|apologi.*|please.*|get outlook.*/i, ''))
  );
}

/** The index in `lines` (none of them blank) at which the signature begins, or their number if there is none. */
function blockStart(lines: readonly Line[]): number {
  const earliest = Math.max(0, lines.length - LONGEST_BLOCK);
  for (let at = earliest; at < lines.length; at++) {
    const below = lines.slice(at + 1);
    if (DELIMITER.test(lines[at]!.said) && below.length > 0 && below.every(isSignatureLike)) return at;
    if (isSignOff(lines[at]!) && below.every(isSignatureLike) && below.length <= LONGEST_BLOCK)
      return at > 0 || below.length > 0 ? at : lines.length;
    if (isThanks(lines[at]!) && below.length > 0 && at > 0 && below.every(isSignatureLike) && NAME_LINE.test(below[0]!.said))
      return at;
    if (at > 0 && startsNameBlock(lines, at)) return at;
  }
  return lines.length;
}

/** A name with at least one line of contact or title under it, down to the end of the message. */
function startsNameBlock(lines: readonly Line[], at: number): boolean {
  if (!NAME_LINE.test(lines[at]!.said)) return false;
  const below = lines.slice(at + 1);
  const strong = below.filter(({ said }) => CONTACT.test(said) || (TITLE.test(said) && said.length < 60)).length;
  return strong > 0 && below.every(isSignatureLike) && gapAbove(lines, at);
}

function gapAbove(lines: readonly Line[], at: number): boolean {
  return lines[at]!.start - lines[at - 1]!.end > 1;
}

function isSignOff({ said, whole }: Line): boolean {
  const word = whole && said.length < 90 ? SIGN_OFF_LINE.exec(said)?.[0] : undefined;
  return word !== undefined && TAIL.test(said.slice(word.length));
}

function isThanks({ said, whole }: Line): boolean {
  const word = whole && said.length < 60 ? THANKS_LINE.exec(said)?.[0] : undefined;
  return word !== undefined && TAIL.test(said.slice(word.length));
}

/** Names, titles, addresses and contacts are short and are no sentences. */
function isSignatureLike({ said, whole }: Line): boolean {
  if (!whole) return false;
  if (CONTACT.test(said) || (ADDRESS.test(said) && said.length < 80)) return true;
  if (said.length > 70 || /[?!]$/.test(said)) return false;
  if (/[.]$/.test(said) && said.split(/\s+/).length > 5) return false;
  return (
    !FIRST_PERSON.test(said) || (TITLE.test(said) && said.split(/\s+/).length <= 8 && !/\b(?:I|I'm|you|your|is|was)\b/.test(said))
  );
}
