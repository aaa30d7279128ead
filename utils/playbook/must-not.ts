import type { Request, Signal, Tone } from '@/utils/ticket/labels';
import type { BoundaryState } from './boundary';
import type { EscalationCause } from './escalation';
import type { Condition, EscalationReason, Phrase, Stage } from './phrase';
import type { Cue, Situation } from './situation';
import { apologises } from './thread-cues';

/** What the rules look at. */
export interface MustNotInput {
  situation: Situation;
  boundary: BoundaryState;
  escalation: readonly EscalationCause[];
}

/** A rule that no favourite and no score can outweigh. */
export interface MustNot {
  id: string;
  why: string;
  forbids(phrase: Phrase, input: MustNotInput): boolean;
}

const REMEDY = /\{\{\s*fill\.remedy\b/;

/** Where missing it would be worse than asking for nothing. */
const EVEN_ON_A_GUESS: ReadonlySet<EscalationReason> = new Set(['self_harm', 'threat', 'safety', 'security']);

const OTHERS_DECIDE: readonly Signal[] = ['legal', 'safety', 'security', 'discrimination'];
/** With one of these the opening of a reply is over. */
const STEPS: readonly Stage[] = ['clarify', 'solve', 'expect', 'escalate', 'close'];
const OWN_WORDS: readonly Signal[] = ['safety', 'security', 'discrimination'];
const FAULTS: readonly Request[] = ['delivery', 'defect', 'billing', 'access', 'staff_complaint', 'compensation', 'refund'];
const COMPLAINING: readonly Tone[] = ['disappointed', 'frustrated', 'angry', 'sarcastic'];

const THREATS: ReadonlySet<Signal> = new Set(['churn', 'public_exposure', 'legal', 'escalation', 'discrimination', 'abuse']);

function somethingWentWrong({ tone, request, signal, has }: Situation): boolean {
  return (
    has.has('broken_promise') ||
    signal.has('repeat_contact') ||
    signal.has('discrimination') ||
    FAULTS.some((label) => request.has(label)) ||
    COMPLAINING.some((label) => tone.has(label))
  );
}

const isSorry = (phrase: Phrase) => phrase.stage === 'apologise' || apologises(phrase.text);
const speaksOfSelfHarm = (phrase: Phrase) => phrase.when.signal?.includes('self_harm') || phrase.escalation === 'self_harm';

/** One of the condition's keys is met by findings that the reader is not sure of, and by no other. */
function restsOnAGuess(when: Condition, situation: Situation): boolean {
  return (['tone', 'request', 'signal'] as const).some((key) => {
    const cues = situation[key] as ReadonlyMap<string, Cue>;
    const met = (when[key] ?? []).flatMap((label) => cues.get(label) ?? []);
    return met.length > 0 && met.every(({ level }) => level === 'unsure');
  });
}

export const MUST_NOTS: readonly MustNot[] = [
  {
    id: 'nothing-twice',
    why: 'The same line twice in a thread reads as a machine.',
    forbids: ({ id }, { situation }) => situation.usedIds.has(id),
  },
  {
    id: 'crisis-comes-first',
    why: 'When someone speaks of hurting themselves, nothing else belongs in the reply.',
    forbids: (phrase, { situation }) => {
      const level = situation.signal.get('self_harm')?.level;
      if (!level || phrase.stage === 'steady' || speaksOfSelfHarm(phrase)) return false;
      return level !== 'unsure' || phrase.stage === 'close' || phrase.stage === 'boundary' || phrase.stage === 'follow_up';
    },
  },
  {
    id: 'crisis-words-only-in-a-crisis',
    why: 'Words for a crisis frighten a person who is in none.',
    forbids: (phrase, { situation }) => Boolean(speaksOfSelfHarm(phrase)) && !situation.signal.has('self_harm'),
  },
  {
    id: 'one-apology',
    why: 'A second apology without a new remedy does worse than none (Halperin et al. 2022).',
    forbids: (phrase, { situation }) =>
      situation.apologised && isSorry(phrase) && !phrase.when.used?.includes('apologise') && !REMEDY.test(phrase.text),
  },
  {
    id: 'no-empathy-in-the-steps',
    why: 'Warm at the start and at the end, competent in the middle (Packard, Li & Berger 2023).',
    forbids: ({ stage }, { situation: { usedNow } }) =>
      (stage === 'acknowledge' || stage === 'apologise') && STEPS.some((step) => usedNow.has(step)),
  },
  {
    id: 'one-opening',
    why: 'Two lines of empathy in one reply are one too many (Marinova et al. 2018), and the apology is the second.',
    forbids: ({ stage }, { situation: { usedNow } }) =>
      stage === 'acknowledge' && (usedNow.has('acknowledge') || usedNow.has('apologise')),
  },
  {
    id: 'quiet-when-calm',
    why: 'A calm customer wants the answer; empathy for a feeling that was not shown jars.',
    forbids: ({ stage, when }, { situation }) =>
      stage === 'acknowledge' &&
      situation.heat < 1 &&
      (when.heat?.[1] ?? 4) > 1 &&
      !when.tone &&
      !when.signal &&
      !when.request?.includes('praise') &&
      !when.has,
  },
  {
    id: 'no-apology-when-calm',
    why: 'An apology to someone who did not complain invents a fault.',
    forbids: ({ stage, when }, { situation }) =>
      stage === 'apologise' && situation.heat < 1 && !when.signal && !when.has?.includes('broken_promise'),
  },
  {
    id: 'no-apology-on-a-guess',
    why: 'An apology for a feeling or a fault that the reader only guesses at owns up to nothing.',
    forbids: ({ stage, when }, { situation }) => stage === 'apologise' && restsOnAGuess(when, situation),
  },
  {
    id: 'no-feeling-on-a-guess',
    why: 'Where there is little heat and the reader only guesses at a feeling, speaking to it puts words into their mouth.',
    forbids: ({ stage, when: { tone } }, { situation }) =>
      stage === 'acknowledge' && situation.heat < 1.5 && restsOnAGuess({ tone }, situation),
  },
  {
    id: 'apology-needs-a-fault',
    why: 'Without a fault, a complaint or a broken word there is nothing to apologise for.',
    forbids: ({ stage }, { situation }) => stage === 'apologise' && !somethingWentWrong(situation),
  },
  {
    id: 'no-fault-admitted-early',
    why: 'Where law, harm or fraud is in it, who is at fault is for others to say; only words written for that case fit.',
    forbids: ({ stage, when }, { situation }) =>
      stage === 'apologise' &&
      OTHERS_DECIDE.some(
        (label) => (situation.signal.get(label)?.level ?? 'unsure') !== 'unsure' && !when.signal?.includes(label),
      ),
  },
  {
    id: 'no-threat-on-a-guess',
    why: 'To answer a threat to leave, to sue or to go public that was perhaps never made would put it into their head.',
    forbids: ({ stage, when }, { situation }) => {
      const met = (when.signal ?? []).filter((label) => situation.signal.has(label));
      return (
        stage !== 'steady' &&
        met.length > 0 &&
        met.every((label) => THREATS.has(label)) &&
        restsOnAGuess({ signal: met }, situation)
      );
    },
  },
  {
    id: 'grave-cases-have-their-own-words',
    why: 'Where harm, fraud or unequal treatment is reported, an everyday solution passes over it.',
    forbids: ({ stage, when }, { situation }) =>
      stage === 'solve' &&
      OWN_WORDS.some(
        (label) =>
          (situation.signal.get(label)?.level ?? 'unsure') !== 'unsure' && !when.signal?.some((one) => OWN_WORDS.includes(one)),
      ),
  },
  {
    id: 'done-is-done',
    why: 'Once they say that it is settled, more steps and questions open it again.',
    forbids: ({ stage }, { situation: { moment } }) =>
      moment === 'solved' && (stage === 'clarify' || stage === 'solve' || stage === 'expect' || stage === 'apologise'),
  },
  {
    id: 'boundary-needs-a-cause',
    why: 'Boundaries answer abuse, threats or harassment, in order, one step at a time.',
    forbids: ({ stage, boundary }, { boundary: state }) =>
      stage === 'boundary' &&
      (state.next === undefined || (boundary !== undefined && (boundary.step !== state.next || boundary.kind !== state.kind))),
  },
  {
    id: 'escalation-needs-a-reason',
    why: 'Handing over without a reason in the ticket is passing around.',
    forbids: ({ stage, escalation }, { escalation: causes }) =>
      stage === 'escalate' &&
      !causes.some(({ reason, level }) => reason === escalation && (level !== 'unsure' || EVEN_ON_A_GUESS.has(reason))),
  },
  {
    id: 'one-hand-over',
    why: 'One reply hands over once; the note to the colleague may still follow.',
    forbids: ({ stage, audience }, { situation: { usedNow } }) =>
      stage === 'escalate' && audience !== 'note' && usedNow.has('escalate'),
  },
  {
    id: 'close-when-done',
    why: 'A last line needs something before it: the matter settled, thanks, or the steps of this reply.',
    forbids: ({ stage }, { situation: { moment, usedNow, thankful } }) =>
      stage === 'close' &&
      moment !== 'solved' &&
      !thankful &&
      !(usedNow.has('solve') || usedNow.has('expect') || usedNow.has('escalate')),
  },
  {
    id: 'follow-up-after-a-reply',
    why: 'There is nothing to follow up before the first answer.',
    forbids: ({ stage }, { situation }) => stage === 'follow_up' && situation.moment === 'first_reply',
  },
  {
    id: 'steady-after-a-blow',
    why: 'A card for the rep is there after abuse, a threat or great heat, and otherwise stays away.',
    forbids: ({ stage }, { situation: { heat, signal } }) =>
      stage === 'steady' && heat < 3 && !signal.has('abuse') && !signal.has('threat') && !signal.has('self_harm'),
  },
];

/** The first rule that forbids the phrase here, if any. */
export function forbiddenBy(phrase: Phrase, input: MustNotInput): MustNot | undefined {
  return MUST_NOTS.find((rule) => rule.forbids(phrase, input));
}
