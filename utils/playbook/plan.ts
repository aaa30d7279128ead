import type { Tone } from '@/utils/ticket/labels';
import type { BoundaryState } from './boundary';
import type { EscalationCause } from './escalation';
import type { Stage } from './phrase';
import type { Situation } from './situation';

/**
 * A move that would be right now. `weight` orders the moves: 0 to 1, and more for what comes before all else.
 * `why` is one sentence to the rep.
 */
export interface Move {
  stage: Stage;
  weight: number;
  why: string;
}

/** What the plan is drawn from. */
export interface PlanInput {
  situation: Situation;
  boundary: BoundaryState;
  escalation: readonly EscalationCause[];
}

/** Requests and signals that tell of a fault of ours, for which one apology is due. */
const FAULTS = ['delivery', 'defect', 'billing', 'staff_complaint', 'access'] as const;
/** Whoever may be hurt is asked after before the fault is spoken of, however well a remedy fits it. */
const AFTER_A_HARM = 1.3;
const GRAVE = new Set(['self_harm', 'threat', 'safety', 'security', 'legal', 'regulator', 'discrimination']);

function faultOfOurs({ request, signal, has }: Situation): boolean {
  return (
    FAULTS.some((label) => request.has(label)) ||
    signal.has('repeat_contact') ||
    has.has('broken_promise') ||
    request.has('compensation')
  );
}

function crisis({ signal }: Situation): Move[] | undefined {
  const level = signal.get('self_harm')?.level;
  if (!level) return undefined;
  const ask = 'They may be speaking of hurting themselves. Ask plainly before anything else.';
  if (level === 'unsure') return [{ stage: 'clarify', weight: 1, why: ask }];
  const why =
    'They speak of hurting themselves: take it seriously, stay, and bring in a trained person. Nothing else matters now.';
  return [
    { stage: 'acknowledge', weight: 1, why },
    { stage: 'escalate', weight: 0.95, why },
  ];
}

function protect({ boundary, situation }: PlanInput): Move[] {
  if (!boundary.next || situation.usedNow.has('boundary')) return [];
  return [{ stage: 'boundary', weight: 1, why: boundary.reason }];
}

function closing({ moment, usedNow }: Situation): Move[] {
  if (moment !== 'solved') return [];
  return [
    { stage: 'close', weight: 1, why: 'They say that it is settled: thank them, and leave the door open.' },
    { stage: 'follow_up', weight: usedNow.has('close') ? 0.9 : 0.6, why: 'A personal check later shows that you meant it.' },
  ];
}

/** A stated feeling asks for this much care, even where the words are mild and the heat is read low. */
const CARE_FOR: Partial<Record<Tone, number>> = { angry: 2.4, anxious: 1.6, frustrated: 1.6, disappointed: 1.6, sarcastic: 1.6 };

function careNeeded({ heat, tone }: Situation): number {
  const felt = [...tone.values()].filter(({ level, answered }) => level !== 'unsure' && !answered);
  return Math.max(heat, ...felt.map(({ label }) => CARE_FOR[label as Tone] ?? 0));
}

/** What the first words are for; harm, loss and unequal treatment are named for what they are, however calm they are told. */
function openingWhy({ signal }: Situation, care: number): string {
  if (signal.has('safety')) return 'Somebody may be hurt or in danger: ask after them before anything else.';
  if (signal.has('discrimination')) return 'They say they were treated worse for who they are: show that you take it seriously.';
  if (signal.has('vulnerable')) return 'They told you something hard: answer it in one plain sentence, then make the rest easy.';
  if (care >= 2) return 'They are upset: show that you have read it before you solve it.';
  return 'One short sign that you have read it is enough here.';
}

/** Not where it is only guessed at, and not where the customer insults or threatens: then the boundary comes first. */
function tellsOfHarm({ situation, boundary }: PlanInput): boolean {
  const harm = situation.signal.get('safety');
  return harm !== undefined && harm.level !== 'unsure' && !harm.answered && !boundary.next;
}

/** Warmth comes first, in proportion to the heat, and only while this reply has no steps in it yet. */
function opening(input: PlanInput): Move[] {
  const { situation } = input;
  const { usedNow, apologised, tone, signal, request } = situation;
  if (['solve', 'expect', 'clarify', 'close'].some((stage) => usedNow.has(stage as Stage))) return [];
  const care = careNeeded(situation);
  const moves: Move[] = [];
  const special = signal.has('vulnerable') || signal.has('safety') || signal.has('discrimination');
  if (!usedNow.has('acknowledge') && (care >= 1 || special || tone.has('grateful') || request.has('praise'))) {
    const why = openingWhy(situation, care);
    const weight = special ? 0.95 : Math.min(0.9, 0.25 + 0.32 * care);
    moves.push({ stage: 'acknowledge', weight: tellsOfHarm(input) ? AFTER_A_HARM : weight, why });
  }
  if (!apologised && !usedNow.has('apologise') && care >= 1 && faultOfOurs(situation)) {
    const why = 'Something went wrong on our side: one apology, early, that names it.';
    moves.push({ stage: 'apologise', weight: Math.min(0.75, 0.25 + 0.25 * care), why });
  }
  return moves;
}

function middle({ situation }: PlanInput): Move[] {
  const { request, usedNow, heat, has, moment } = situation;
  const moves: Move[] = [];
  const knowsEnough = has.has('reference') || (has.has('thing') && request.size > 0);
  const clarify = usedNow.has('clarify') ? 0.1 : request.size === 0 ? 0.7 : knowsEnough ? 0.45 : 0.65;
  moves.push({
    stage: 'clarify',
    weight: moment === 'later_reply' ? clarify - 0.1 : clarify,
    why: knowsEnough
      ? 'Ask only for what they have not said yet.'
      : 'You do not know enough yet to solve this: ask one question.',
  });
  moves.push({
    stage: 'solve',
    weight: usedNow.has('solve') ? 0.2 : knowsEnough ? 0.7 : 0.55,
    why: 'Offer what you can do, with a choice where there is one.',
  });
  const waiting = request.has('status') || request.has('delivery') || has.has('deadline') || has.has('broken_promise');
  const expect = usedNow.has('expect') ? 0.1 : usedNow.has('solve') ? 0.85 : waiting ? 0.65 : request.size > 0 ? 0.45 : 0.3;
  moves.push({ stage: 'expect', weight: expect, why: 'Name the next step, who takes it, and by when.' });
  if (usedNow.has('solve') || usedNow.has('expect')) {
    moves.push({
      stage: 'close',
      weight: usedNow.has('expect') ? 0.6 : 0.35,
      why: heat >= 2 ? 'End warm and short, with the next date.' : 'End short and plain.',
    });
  }
  return moves;
}

function handing({ escalation, situation }: PlanInput): Move[] {
  const top = escalation.find(({ level }) => level !== 'unsure');
  if (!top || situation.usedNow.has('escalate')) return [];
  const grave = situation.heat < 1 ? 0.6 : 0.95;
  const weight = GRAVE.has(top.reason) ? grave : top.reason === 'asked_for' ? 0.8 : top.reason === 'repeat_contact' ? 0.4 : 0.6;
  return [{ stage: 'escalate', weight, why: top.why }];
}

/** The moves that fit this moment, the best first. Stages that are not listed are not for now. */
export function planMoves(input: PlanInput): Move[] {
  const moves = crisis(input.situation) ?? [
    ...protect(input),
    ...closing(input.situation),
    ...(input.situation.moment === 'solved' ? [] : [...opening(input), ...middle(input), ...handing(input)]),
  ];
  return moves.sort((a, b) => b.weight - a.weight);
}
