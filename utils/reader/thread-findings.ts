import { REQUESTS, SIGNALS, type Signal, TONES } from '@/utils/ticket/labels';
import type { Finding, MessageReading, ThreadFinding } from '@/utils/ticket/reading';
import { takesUp } from './thread-answers';

/** What to see to first: people before the company, the company before the case. */
const SIGNALS_BY_IMPORTANCE: readonly Signal[] = [
  'self_harm',
  'threat',
  'safety',
  'vulnerable',
  'discrimination',
  'security',
  'legal',
  'abuse',
  'escalation',
  'urgent',
  'repeat_contact',
  'churn',
  'public_exposure',
];
/** Someone may be in danger: these stand first even where the reader is not sure, and even after a reply. */
const NEVER_LATER: readonly Finding['label'][] = ['self_harm', 'threat'];
const LEVELS: readonly Finding['level'][] = ['sure', 'likely', 'unsure'];

/** A customer message's reading with what agents wrote publicly after it. */
export interface ReadTurn {
  reading: MessageReading;
  /** Words of later public agent replies, oldest first. */
  laterReplies: readonly string[];
  /** No agent has replied between this message and the newest one: it is part of what the next reply answers. */
  current: boolean;
}

/**
 * The thread's findings, most important first. The same label in several messages is one finding: that of the newest, with its evidence.
 * Signals and requests stay, marked as answered once a reply takes them up; a tone counts only while it is the customer's latest.
 * @param turns oldest first
 */
export function findingsOfThread(turns: readonly ReadTurn[]): ThreadFinding[] {
  const newest = new Map<string, ThreadFinding>();
  for (const { reading, laterReplies, current } of turns) {
    for (const finding of reading.findings) {
      if (finding.facet === 'tone' && !current) continue;
      const before = newest.get(finding.label);
      if (before && !before.answered && weakerThan(finding, before.finding)) continue;
      newest.set(finding.label, {
        messageId: reading.messageId,
        finding,
        answered: laterReplies.some((reply) => takesUp(finding.label, reply)),
      });
    }
  }
  return [...newest.values()].sort((a, b) => rank(a) - rank(b) || b.finding.probability - a.finding.probability);
}

/** A mere suspicion in a later message does not replace what an earlier one said plainly. */
function weakerThan(later: Finding, earlier: Finding): boolean {
  return later.level === 'unsure' && earlier.level !== 'unsure';
}

/** Dangers, then open signals, tones and requests, then what the reader is unsure of, then what seems answered. */
function rank({ finding, answered }: ThreadFinding): number {
  if (NEVER_LATER.includes(finding.label)) return importance(finding);
  const group = answered && finding.facet !== 'tone' ? 3 : finding.level === 'unsure' ? 2 : 1;
  return group * 1000 + importance(finding);
}

function importance({ facet, label, level }: Finding): number {
  if (facet === 'signal') return SIGNALS_BY_IMPORTANCE.indexOf(label) * 10 + LEVELS.indexOf(level);
  if (facet === 'tone') return 300 + LEVELS.indexOf(level) * TONES.length;
  return 600 + LEVELS.indexOf(level) * REQUESTS.length;
}

/** Every signal has a place in the order; a new one in the codebook must be given its own. */
export function unplacedSignals(): Signal[] {
  return SIGNALS.filter((signal) => !SIGNALS_BY_IMPORTANCE.includes(signal));
}
