import type { Due } from './asks-due';
import { FUNCTION_WORDS } from './language-words';

/** Words that say nothing about the matter although they are no function words. */
const EMPTY = new Set(
  `${FUNCTION_WORDS.en} want need would know tell let give like please pls kindly could able really currently today now asap still yet already possible going got getting put use help send ask asking told saying said thing things way lot time something anything someone anyone company team customer service support hi hello dear thanks thank`.split(
    ' ',
  ),
);
/** Words that stand for the same matter, folded onto one. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:arriv|deliver|come|ship|dispatch|parcel|packag|order|courier|track|post)/, 'delivery'],
  [/^(?:refund|money|reimburs|repay|credit|cash)/, 'money'],
  [/^(?:broken|broke|fault|defect|repair|fix|replac|damag|work)/, 'repair'],
  [/^(?:cancel|clos|terminat|unsubscrib)/, 'cancel'],
  [/^(?:call|phon|ring|rang)/, 'call'],
  [/^(?:charg|bill|invoic|fee|price|cost|payment|paid|pay)/, 'bill'],
  [/^(?:login|log|sign|password|access|unlock|account)/, 'access'],
  [/^(?:manager|supervis|escalat)/, 'manager'],
  [/^(?:e-?mail|mail|messag|repl|respon|answer)/, 'reply'],
];
const TIME_ASKED = /\b(?:when|how (?:long|soon)|what (?:time|day|date)|by when|eta)\b/i;
const REASON_ASKED = /\b(?:why|how come|explain|reason)\b/i;
const REASON_GIVEN =
  /\b(?:because|due to|the reason|caused|cause was|happened|went wrong|mistake|error|since the|as the|which is why)\b/i;
const SOON = /\b(?:today|tonight|tomorrow|right away|straight away|immediately|priority|express|in time|already|has been)\b/i;

/** What a text is about: its content words, cut to stems and folded onto a few common matters. */
export function mattersOf(text: string): Set<string> {
  const matters = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\d][\p{L}\d'’-]+/gu) ?? []) {
    if (EMPTY.has(word.replace('’', "'"))) continue;
    matters.add(SAME.find(([pattern]) => pattern.test(word))?.[1] ?? stem(word));
  }
  return matters;
}

/** A rough stem: enough to match "refunded" with "refund" within one thread. */
function stem(word: string): string {
  const bare = word.replace(/['’]s$/, '');
  return bare.length > 5 ? bare.replace(/(?:ings?|edly|ed|ies|es|ly|s)$/, '') : bare.replace(/s$/, '');
}

/** An agent's public message, made ready to be compared with many asks. */
export interface PreparedReply {
  place: number;
  words: string;
  matters: ReadonlySet<string>;
  /** The times that it names, worked out at the first call. */
  dues: () => readonly Due[];
}

/**
 * Whether a later reply seems to take up an ask: it shares at least half of the ask's matters, names a time where one was asked for,
 * and a reason where "why" was. A guess by key words, and to be said as one.
 */
export function seemsAnswered(
  kind: 'question' | 'demand' | 'deadline',
  asked: string,
  reply: PreparedReply,
  due?: Date,
): boolean {
  if (kind === 'deadline') return meetsDeadline(reply, due);
  const matters = mattersOf(asked);
  const shared = [...matters].filter((matter) => reply.matters.has(matter)).length;
  if (TIME_ASKED.test(asked)) return namesTime(reply) && (shared > 0 || matters.size === 0);
  if (REASON_ASKED.test(asked)) return REASON_GIVEN.test(reply.words) && (shared > 0 || matters.size === 0);
  return matters.size > 0 && shared >= Math.max(1, Math.ceil(matters.size / 2));
}

function namesTime(reply: PreparedReply): boolean {
  return SOON.test(reply.words) || reply.dues().length > 0;
}

function meetsDeadline(reply: PreparedReply, due: Date | undefined): boolean {
  return SOON.test(reply.words) || reply.dues().some((time) => due === undefined || time.due <= due);
}
