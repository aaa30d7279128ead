import type { Signal } from '@/utils/ticket/labels';
import type { Evidence, Level, Reading } from '@/utils/ticket/reading';
import { type AuthorityTable, beyondAuthority } from './authority';
import type { EscalationReason } from './phrase';

/** A reason to involve someone else, with the customer's words that give it. */
export interface EscalationCause {
  reason: EscalationReason;
  level: Level;
  evidence: Evidence[];
  messageId: string;
  /** One sentence to the rep. */
  why: string;
}

const REGULATOR =
  /\b(?:ombudsman|regulator|ofcom|ofgem|ofwat|fca|ico|trading standards|financial conduct|consumer protection|bbb|better business bureau|cfpb|ftc|complaints? (?:bureau|commission|authority)|data protection authority|citizens advice)\b/i;

/** The signal behind each reason; an amount beyond authority has none. */
export const SIGNAL_OF_REASON: Partial<Record<EscalationReason, Signal>> = {
  self_harm: 'self_harm',
  threat: 'threat',
  safety: 'safety',
  security: 'security',
  legal: 'legal',
  regulator: 'legal',
  asked_for: 'escalation',
  discrimination: 'discrimination',
  vulnerable: 'vulnerable',
  repeat_contact: 'repeat_contact',
};

function reasonFor(signal: Signal, evidence: readonly Evidence[]): EscalationReason | undefined {
  if (signal === 'legal') return evidence.some(({ text }) => REGULATOR.test(text)) ? 'regulator' : 'legal';
  return (Object.keys(SIGNAL_OF_REASON) as EscalationReason[]).find((reason) => SIGNAL_OF_REASON[reason] === signal);
}

const WHY: Record<EscalationReason, string> = {
  self_harm: 'They speak of hurting themselves. A trained person takes this over, and you stay until they do.',
  threat: 'They threaten someone. Your lead needs to know now.',
  safety: 'They report danger or harm. The safety team decides what is said about it.',
  security: 'They report fraud or a break-in. The security team takes it from here.',
  regulator: 'They name a regulator or an ombudsman. Complaints handling has its own words and dates.',
  legal: 'They bring law into it. Nothing about fault is said before the right team has seen it.',
  asked_for: 'They asked for someone else. Say who, and when, rather than defend.',
  discrimination: 'They say that they were treated worse for who they are. That is investigated, not argued.',
  vulnerable: 'They are in a situation that needs special care. A colleague with the means for it can help.',
  repeat_contact: 'They have been here before about this. One owner ends the passing around.',
  beyond_authority: 'They ask for more than you may offer on your own. Ask before you answer.',
};

const ORDER = Object.keys(WHY) as EscalationReason[];
const RANK: Record<Level, number> = { sure: 2, likely: 1, unsure: 0 };

/** The first amount the customer named, as a number; thousands separators and either decimal mark are understood. */
export function amountIn(text: string): number | undefined {
  const digits = /\d[\d.,\s]*/.exec(text)?.[0].replace(/[\s]/g, '').replace(/[.,]$/, '');
  if (!digits) return undefined;
  const decimal = /[.,](\d{2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, -3) : digits).replace(/[.,]/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

function beyond(reading: Reading, authority: AuthorityTable | undefined): EscalationCause | undefined {
  const amount = reading.nouns.findLast(({ kind }) => kind === 'amount');
  const value = amount && amountIn(amount.evidence.text);
  if (!authority || !amount || value === undefined || !beyondAuthority(authority, reading, value)) return undefined;
  return {
    reason: 'beyond_authority',
    level: 'likely',
    evidence: [amount.evidence],
    messageId: amount.messageId,
    why: WHY.beyond_authority,
  };
}

/**
 * Why this ticket may need someone else, the gravest first. Only what stands in the ticket counts:
 * no reason, no escalation. A single repeated contact that was answered is none.
 */
export function escalationReasons(reading: Reading, authority?: AuthorityTable): EscalationCause[] {
  const causes = new Map<EscalationReason, EscalationCause>();
  for (const { finding, messageId, answered } of reading.findings) {
    if (finding.facet !== 'signal') continue;
    const reason = reasonFor(finding.label, finding.evidence);
    if (!reason || (answered && (reason === 'repeat_contact' || reason === 'asked_for'))) continue;
    const before = causes.get(reason);
    if (before && RANK[before.level] >= RANK[finding.level]) continue;
    causes.set(reason, { reason, level: finding.level, evidence: finding.evidence, messageId, why: WHY[reason] });
  }
  const more = beyond(reading, authority);
  if (more) causes.set(more.reason, more);
  return [...causes.values()].sort((a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason));
}
