import { type Label, REQUESTS, type Signal } from '@/utils/ticket/labels';
import type { Finding, MessageReading, ThreadFinding } from '@/utils/ticket/reading';
import { takesUp } from './thread-answers';

/** What to see to first: people before the company, the company before the case. */
const IMPORTANCE: Readonly<Record<Signal, number>> = {
  self_harm: 0,
  threat: 1,
  safety: 2,
  vulnerable: 3,
  discrimination: 4,
  security: 5,
  legal: 6,
  abuse: 7,
  escalation: 8,
  urgent: 9,
  repeat_contact: 10,
  churn: 11,
  public_exposure: 12,
};
/** Settled, too, when the customer themselves ends with plain thanks after a reply. What concerns people or law is not. */
const SETTLED_BY_THANKS: readonly Label[] = [
  'abuse',
  'escalation',
  'urgent',
  'repeat_contact',
  'churn',
  'public_exposure',
  ...REQUESTS,
];
const LEVELS: readonly Finding['level'][] = ['sure', 'likely', 'unsure'];

const BUT = /\b(?:still|but|however|though|yet|except|again|unfortunately|not|no|n't)\b|\?/i;

/** A customer message's reading and its place in the thread. */
export interface ReadTurn {
  reading: MessageReading;
  place: number;
  /** The author's own words, cuts blanked. */
  words: string;
  /** No agent has replied between this message and the newest one: it is part of what the next reply answers. */
  current: boolean;
}

/** The author's own words of an agent's public message, and its place in the thread. */
export interface Reply {
  messageId: string;
  words: string;
  place: number;
  /** ISO 8601, when the page gives a time. */
  at?: string;
}

/**
 * The thread's findings, most important first. The same label in several messages is one finding: that of the newest, with its evidence.
 * Signals and requests stay, marked as answered once a reply takes them up; a tone counts only while it is the customer's latest.
 * @param turns oldest first
 */
export function findingsOfThread(turns: readonly ReadTurn[], replies: readonly Reply[]): ThreadFinding[] {
  const happyEnd = happyEndOf(turns, replies);
  const newest = new Map<string, { turn: ReadTurn; finding: Finding }>();
  for (const turn of turns) {
    for (const finding of turn.reading.findings) {
      if (finding.facet === 'tone' && !turn.current) continue;
      const before = newest.get(finding.label);
      if (!before || !weakerThan(finding, before.finding)) newest.set(finding.label, { turn, finding });
    }
  }
  const answered = ({ turn, finding }: { turn: ReadTurn; finding: Finding }) => {
    const later = replies.filter(({ place }) => place > turn.place);
    const settled =
      SETTLED_BY_THANKS.includes(finding.label) && later.some(({ place }) => happyEnd !== undefined && place < happyEnd.place);
    return settled || later.some(({ words }) => takesUp(finding.label, words));
  };
  return [...newest.values()]
    .map((found) => ({ messageId: found.turn.reading.messageId, finding: found.finding, answered: answered(found) }))
    .sort((a, b) => rank(a) - rank(b) || b.finding.probability - a.finding.probability);
}

/** The newest message, where it is plain thanks after a reply: no complaint in it, and nothing that is "still" so. */
export function happyEndOf(turns: readonly ReadTurn[], replies: readonly Reply[]): ReadTurn | undefined {
  const newest = turns.findLast(({ reading }) => !reading.unread);
  if (!newest || newest.reading.heat >= 1 || !hasPlainly(newest.reading, 'grateful') || BUT.test(newest.words)) return undefined;
  return replies.some(({ place }) => place < newest.place) ? newest : undefined;
}

/** A mere suspicion in a later message does not replace what an earlier one said plainly. */
function weakerThan(later: Finding, earlier: Finding): boolean {
  return later.level === 'unsure' && earlier.level !== 'unsure';
}

/**
 * Danger first: self-harm always, a threat wherever the reader is sure of it. Then open signals, tones and requests,
 * then what the reader is unsure of, then what seems answered.
 */
function rank({ finding, answered }: ThreadFinding): number {
  const danger = finding.label === 'self_harm' || (finding.label === 'threat' && finding.level !== 'unsure');
  if (danger) return importance(finding);
  const group = answered && finding.facet !== 'tone' ? 3 : finding.level === 'unsure' ? 2 : 1;
  return group * 1000 + importance(finding);
}

function importance({ facet, label, level }: Finding): number {
  if (facet === 'signal') return IMPORTANCE[label] * 10 + LEVELS.indexOf(level);
  return (facet === 'tone' ? 300 : 600) + LEVELS.indexOf(level);
}

/** Whether the reading says so, and not merely suspects it. */
export function hasPlainly(reading: MessageReading, label: Label): boolean {
  return reading.findings.some((finding) => finding.label === label && finding.level !== 'unsure');
}
