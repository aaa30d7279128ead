import type { Cut } from '@/utils/ticket/ticket';
import type { Line } from './clean-lines';
import { HEADER, ORIGINAL_MESSAGE, WROTE } from './clean-mail-words';

const WROTE_LINE = new RegExp(
  `(?:^|[\\s>:,)"”])(?:${WROTE.join('|')})(?![\\p{L}])[^\\n]{0,120}[:：]?$|님이 .{0,20}작성[:：]?$|(?:写道|寫道|書きました|のメール)[:：]?$`,
  'iu',
);
const ATTRIBUTION_START =
  /^(?:on|am|le|el|il|em|op|den|på|dne|dňa|dnia|w dniu|pe|në|vào|στις|в|\p{L}{2,12}[.,]|\d{1,4}[-./年]|"?[\p{L}][^@<]{0,60}<[^>\s]{3,80}>)/iu;
const TIME_OR_ADDRESS = /\d{1,2}[:.h]\d{2}|[^\s<>@]{1,64}@[^\s<>@]{2,64}/u;
/** Some translations have no verb: "вт, 3 нояб. 2026 г. в 10:22, Anna <anna@acme.example>:". */
const SENDER_AND_TIME = /\d{1,2}[:.]\d{2}.{0,120}<[^>\s]{3,100}@[^>\s]{2,100}>:$/u;
const OWN_WORDS = /\b(?:i|we) (?:also )?(?:wrote|said)\b/i;
const SEPARATOR = new RegExp(`^[\\s\\-–—_‐=*>]{0,60}(?:${ORIGINAL_MESSAGE.join('|')})\\s{0,3}[:：]?[\\s\\-–—_‐=*]{0,60}$`, 'iu');
const BEGIN_FORWARD = /^(?:begin|anfang|début|inicio|inizio)/iu;
const RULE = /^[_\-–—=*]{5,}$/u;
const REPLY_ABOVE =
  /(?:(?:type|write|enter) your )?(?:please )?(?:type your )?reply above this line|oberhalb dieser (?:linie|zeile)|au-dessus de cette ligne|por encima de esta línea|sopra questa (?:riga|linea)|boven deze (?:regel|lijn)/iu;
const ANSWERS_INSIDE =
  /\b(?:answers?|comments?|replies|responses?|answered|commented|replied)\b[^.]{0,40}\b(?:inline|in-line|between the lines|in (?:red|blue|green|bold|capitals)|below each)/i;

const header = (labels: string) => new RegExp(`^\\*?(?:${labels})\\s?\\*?\\s?[:：]`, 'iu');
const HEADERS = [header(HEADER.from), header(HEADER.sent), header(HEADER.to), header(HEADER.subject), header(HEADER.other)];
const FLAT_HEADER =
  /^(?:from|von|de|da|van): .{3,200}? (?:sent|date|gesendet|datum|envoyé|enviado|inviato|data|verzonden): .{3,200}? (?:to|an|à|para|a|aan|subject|betreff|objet|asunto|oggetto|assunto|onderwerp): /iu;

/**
 * Where a message holds history that its author did not write now: ">" lines, "On … wrote:", "-----Original Message-----",
 * copied headers and reply markers, in the form of every common mail program.
 * History without ">" runs to the end of the message, but only below words of the author's own: where an introduction stands first,
 * it alone is cut, because what follows may be all that the author wrote.
 */
export function findQuotes(text: string, lines: readonly Line[]): Cut[] {
  const cuts: Cut[] = [];
  const inside = lines.some((line) => ANSWERS_INSIDE.test(line.said));
  let ownWords = false;
  for (let at = 0; at < lines.length; at++) {
    const marker = historyMarker(lines, at);
    if (marker > 0) {
      const start = lines[startOfMarker(lines, at)]!.start;
      const next = nextFilled(lines, at + marker);
      const marked = next < lines.length && isQuoted(lines[next]!.said);
      if (!marked && !inside && ownWords) return [...cuts, { kind: 'quote', start, end: text.length }];
      cuts.push({ kind: 'quote', start, end: lines[at + marker - 1]!.end });
      at += marker - 1;
      continue;
    }
    const run = quotedRun(lines, at);
    if (run > 0) {
      cuts.push({ kind: 'quote', start: lines[at]!.start, end: lines[at + run - 1]!.end });
      at += run - 1;
    } else ownWords ||= lines[at]!.said !== '' && !RULE.test(lines[at]!.said);
  }
  return cuts;
}

/** How many lines the marker at `at` takes, 0 if there is none. */
function historyMarker(lines: readonly Line[], at: number): number {
  const { said, whole } = lines[at]!;
  if (said === '') return 0;
  if (FLAT_HEADER.test(said)) return 1;
  if (!whole) return 0;
  if (said.length < 120 && SEPARATOR.test(said) && (/[-–—_‐=*]{2}/u.test(said) || BEGIN_FORWARD.test(said))) {
    return 1 + headerLines(lines, at + 1);
  }
  if (said.length < 200 && REPLY_ABOVE.test(said)) return 1;
  return attributionLines(lines, at) || headerLines(lines, at);
}

/** "On Tue, 12 Mar 2024 at 10:22, Anna <anna@acme.example> wrote:", which mail programs wrap over up to three lines. */
function attributionLines(lines: readonly Line[], at: number): number {
  if (isQuoted(lines[at]!.said) || !ATTRIBUTION_START.test(lines[at]!.said)) return 0;
  let joined = '';
  for (let more = 0; more < 3 && at + more < lines.length; more++) {
    const { said, whole } = lines[at + more]!;
    if (said === '' || !whole || joined.length > 400) return 0;
    joined = joined ? `${joined} ${said}` : said;
    if (!(WROTE_LINE.test(joined) || SENDER_AND_TIME.test(joined)) || OWN_WORDS.test(joined)) continue;
    const next = nextFilled(lines, at + more + 1);
    const quoteFollows = next < lines.length && isQuoted(lines[next]!.said) && /\d/.test(joined);
    if (quoteFollows || (/[:：]$/u.test(joined) && TIME_OR_ADDRESS.test(joined))) return more + 1;
  }
  return 0;
}

/** A copied header: a sender and, within the next lines, two further fields that only mail has. Travel plans have "From" and "To" too. */
function headerLines(lines: readonly Line[], at: number): number {
  let cursor = nextFilled(lines, at);
  if (cursor - at > 2) return 0;
  const first = cursor;
  const seen = new Set<number>();
  let address = false;
  let gap = 0;
  let last = -1;
  for (; cursor < lines.length && cursor - first < 12; cursor++) {
    const { said } = lines[cursor]!;
    const field = HEADERS.findIndex((pattern) => pattern.test(said));
    if (field < 0) {
      if (++gap > 1 || last < 0 || (said === '' && seen.size > 2)) break;
      continue;
    }
    gap = 0;
    seen.add(field);
    address ||= said.includes('@');
    last = cursor;
  }
  const [from, sent, , subject] = [0, 1, 2, 3].map((field) => seen.has(field));
  const enough = from && ((seen.size >= 3 && (subject || address)) || (seen.size >= 2 && subject && (address || sent)));
  return enough ? last - at + 1 : 0;
}

/** The rule of underscores that Outlook draws above a copied header belongs to it. */
function startOfMarker(lines: readonly Line[], at: number): number {
  for (let before = at - 1; before >= 0 && before >= at - 2; before--) {
    if (lines[before]!.said === '') continue;
    return RULE.test(lines[before]!.said) ? before : at;
  }
  return at;
}

/** How many lines from `at` on are quoted with ">", blank lines between them included. One such line alone must not be a comparison. */
function quotedRun(lines: readonly Line[], at: number): number {
  if (!isQuoted(lines[at]!.said)) return 0;
  let last = at;
  for (let cursor = at + 1; cursor < lines.length && cursor - last <= 2; cursor++) {
    if (isQuoted(lines[cursor]!.said)) last = cursor;
    else if (lines[cursor]!.said !== '') break;
  }
  return last - at + 1;
}

/** Starts with ">" (or "> >"), and is neither "> 3 weeks", an arrow, a face (">:(") nor ">>> READ THIS <<<". */
function isQuoted(said: string): boolean {
  return said.startsWith('>') && !/^>{1,3}\s?[\d£$€]|^>[:;=(<]|^>{2,}[^<>]{0,200}<{2}|^>=/.test(said);
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.said === '') at++;
  return at;
}
