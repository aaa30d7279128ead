import type { BoundaryState } from '@/utils/playbook/boundary';
import { matchCondition, ruledOut } from '@/utils/playbook/condition';
import { type EscalationCause, SIGNAL_OF_REASON } from '@/utils/playbook/escalation';
import { forbiddenBy, type MustNot } from '@/utils/playbook/must-not';
import type { Condition, Phrase } from '@/utils/playbook/phrase';
import type { Cue, Situation } from '@/utils/playbook/situation';
import type { Request, Signal } from '@/utils/ticket/labels';
import type { Level } from '@/utils/ticket/reading';
import { CHANNELS } from '@/utils/ticket/ticket';

const MOMENTS = ['first_reply', 'later_reply', 'solved'] as const;
const TRENDS = ['steady', 'rising', 'falling'] as const;

function cue(facet: Cue['facet'], label: string, level: Level = 'sure'): Cue {
  return { facet, label: label as Cue['label'], level, answered: false, messageId: 'm1' };
}

function cues<L extends string>(facet: Cue['facet'], labels: readonly L[], level?: Level): Map<L, Cue> {
  return new Map(labels.map((label) => [label, cue(facet, label, level)] as const));
}

function heatsAndRequests({ request }: Condition, low: number, high: number): [heat: number, request: Request[]][] {
  const requests: Request[][] = request ? request.map((one) => [one]) : [[], ['delivery']];
  return [(low + high) / 2, high, low].flatMap((heat) => requests.map((one): [number, Request[]] => [heat, one]));
}

/** The situations worth trying: the first label of each list, and each channel, moment, heat and trend that the condition leaves open. */
function* situationsFor({ when, escalation, boundary }: Phrase): Generator<Situation> {
  const first = <L extends string>(labels: readonly L[] | undefined): L[] => labels?.slice(0, 1) ?? [];
  const [low, high] = when.heat ?? [0, 4];
  const reasonSignal = escalation && SIGNAL_OF_REASON[escalation];
  const boundarySignal: Signal | undefined = boundary && (boundary.kind === 'threat' ? 'threat' : 'abuse');
  for (const signal of when.signal ?? [undefined]) {
    const signals = [signal, reasonSignal, boundarySignal].filter((one) => one !== undefined);
    for (const [heat, request] of heatsAndRequests(when, low, high)) {
      for (const moment of when.moment ?? MOMENTS) {
        for (const usedNow of [[], when.used ?? ['solve'], ['solve']] as const) {
          yield {
            unread: false,
            heat,
            trend: when.trend?.[0] ?? TRENDS[0],
            channel: when.channel?.[0] ?? CHANNELS[0],
            moment,
            thankful: when.tone?.includes('grateful') || when.request?.includes('praise') || false,
            tone: cues('tone', first(when.tone)),
            request: cues('request', request),
            signal: cues('signal', signals, when.level?.[0]),
            has: cues('has', first(when.has)),
            said: [{ messageId: 'm1', text: when.mentions?.[0]?.replace('*', '') ?? '' }],
            awaiting: when.awaiting?.[0] ?? 'us',
            used: new Set([...(when.used?.slice(0, 1) ?? []), ...usedNow]),
            usedNow: new Set(usedNow),
            usedIds: new Set(),
            apologised: when.used?.includes('apologise') ?? false,
          };
        }
      }
    }
  }
}

function causesIn({ escalation }: Phrase, situation: Situation): EscalationCause[] {
  const reasons = [...situation.signal.keys()].flatMap((signal) =>
    Object.entries(SIGNAL_OF_REASON).flatMap(([reason, of]) => (of === signal ? [reason as EscalationCause['reason']] : [])),
  );
  return [...new Set([...reasons, ...(escalation ? [escalation] : [])])].map((reason) => ({
    reason,
    level: 'sure',
    evidence: [],
    messageId: 'm1',
    why: '',
  }));
}

function boundaryFor({ boundary }: Phrase, { signal }: Situation): BoundaryState {
  const caused = signal.has('abuse') || signal.has('threat');
  const none: BoundaryState = { reached: 0, evidence: [], reason: '' };
  if (!caused) return none;
  const step = (boundary?.step ?? 1) as 1 | 2 | 3 | 4;
  return { ...none, next: step, kind: boundary?.kind ?? (signal.has('threat') ? 'threat' : 'insult') };
}

/**
 * Why no reading could ever bring this phrase up: the key of `not_when` in its way or the rule that forbids it.
 * Undefined when some reading does.
 */
export function unreachable(phrase: Phrase): string | undefined {
  let obstacle: MustNot | 'not_when' | undefined;
  for (const situation of situationsFor(phrase)) {
    if (!matchCondition(phrase.when, situation)) continue;
    if (ruledOut(phrase.not_when, situation)) {
      obstacle ??= 'not_when';
      continue;
    }
    const rule = forbiddenBy(phrase, {
      situation,
      boundary: boundaryFor(phrase, situation),
      escalation: causesIn(phrase, situation),
    });
    if (!rule) return undefined;
    obstacle ??= rule;
  }
  if (obstacle === undefined) return 'its "when" contradicts itself';
  return obstacle === 'not_when'
    ? 'its "not_when" leaves nothing'
    : `the rule "${obstacle.id}" always forbids it: ${obstacle.why}`;
}
