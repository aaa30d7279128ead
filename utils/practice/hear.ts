import { setsBoundary } from '@/utils/draft/boundary';
import { commits, doesSomething, hasNextStep, movesOn } from '@/utils/draft/commitments';
import type { DraftRemark } from '@/utils/draft/draft-check';
import { type DraftText, takeApart } from '@/utils/draft/draft-text';
import { namesTime } from '@/utils/draft/named-times';
import { mattersOf } from '@/utils/reader/asks-answered';
import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import { putsDown } from './attack-words';
import type { Cue } from './cues';
import { heardThings, type Scenario } from './scenario';
import { matchesWords } from './words';

/** Words of the customer's that must come back before a reply counts as having heard them. */
const SHARED_MATTERS = 2;
const OUR_FAULT =
  /\b(?:(?:our|my) (?:fault|mistake|error|doing)|(?:i|we) (?:got|have got|did|made|missed|failed|should have|lost|forgot)\b[^.!?\n]*|on (?:us|me)\b|that was (?:us|wrong of us))/i;
const I_ACT = /\b(?:i|we)(?:['’](?:ll|ve|m|re)| will| have| am| are)\b/i;
const OTHER_PERSON =
  /\b(?:manager|supervisor|team lead(?:er)?|colleagues?|specialists?|complaints team|head of|fraud team|safety team|privacy team|engineer|nurse|pharmacist|trained (?:people|person)|samaritans|helpline|duty \w+)\b/i;
/** A refusal of the writer's own, not a "not" of any kind. */
const SAYS_NO =
  /\b(?:i|we|it|that|this)\b[^.!?\n]{0,40}\b(?:cannot|can['’]t|can not|(?:am|are|is)(?: not|n['’]t) (?:able|possible|allowed)|(?:am|are|is) unable|will not|won['’]t|may not)\b/i;
const TAKES_OVER =
  /\b(?:rings?|calls?|writes?|contacts?|takes? (?:over|it|this)|pass(?:ed|ing)?|hand(?:ed|ing)? (?:over|this|it)|transfer\w*|connect\w*|put you through|look(?:s|ing)? (?:after|at)|speak|reach|decides?|answers?)\b/i;

/** Rules of the reply check that amount to each bad cue. */
const RULES_OF: Partial<Record<Cue, readonly string[]>> = {
  canned: [
    'canned-empathy',
    'too-much-empathy',
    'any-inconvenience',
    'empathy-mid-steps',
    'self-harm-template',
    'feeling-not-shown',
  ],
  apology_again: ['second-apology', 'apology-repeated-here'],
  blame: ['blame', 'accusing-you', 'as-i-said'],
  sharp: ['shouting', 'sarcasm', 'boundary-too-sharp', 'minimising'],
  excuse: ['excuse', 'policy-talk', 'sent-away'],
  over_promise: ['empty-never-again', 'promise-without-date'],
  passed_over: ['question-unanswered', 'deadline-ignored', 'why-unanswered', 'asks-what-was-said'],
  nothing_next: ['no-next-step'],
  boundary_missing: ['boundary-missing'],
};
const STEP_SPOILT = ['no-next-step', 'promise-without-date', 'vague-date', 'hedged-commitment', 'no-who'];

export interface ReplyToHear {
  reply: string;
  scenario: Scenario;
  ticket: Ticket;
  reading: Reading;
  remarks: readonly DraftRemark[];
  /** The reader finds insults or threats in the reply itself. */
  insults: boolean;
}

/** What a reply does, as cues in the order of their list and then the scenario's own ids. */
export function hearReply({ reply, scenario, ticket, reading, remarks, insults }: ReplyToHear): string[] {
  const draft = takeApart(reply);
  const fired = new Set(remarks.map(({ ruleId }) => ruleId));
  const bad = (cue: Cue) => (RULES_OF[cue] ?? []).some((rule) => fired.has(rule));
  const own = heardThings(scenario).filter(({ words }) => matchesWords(reply, words) !== undefined);
  const offers = scenario.ways.some(({ id }) => own.some((thing) => thing.id === id));
  const nextStep = saysNextStep(draft) && !STEP_SPOILT.some((rule) => fired.has(rule));
  const sharp = bad('sharp') || tellsToCalm(remarks) || insults || putsDown(reply);
  const heard: Record<Cue, boolean> = {
    heard: !bad('canned') && !sharp && !bad('blame') && saysBack(reply, ticket) && !fired.has('no-paraphrase'),
    owned: owns(draft) && !sharp && !bad('blame') && !bad('excuse') && !fired.has('sorry-if'),
    next_step: nextStep,
    answered:
      hasOpenAsk(reading, ticket) &&
      !bad('passed_over') &&
      draft.words >= 8 &&
      (nextStep || offers || own.length > 0 || saysBack(reply, ticket)),
    asked: draft.sentences.some(({ said }) => said.endsWith('?')),
    apology: draft.sentences.some(({ apology }) => apology),
    boundary: setsBoundary(reply),
    handover: draft.sentences.some(({ said }) => OTHER_PERSON.test(said) && TAKES_OVER.test(said)),
    said_no: draft.sentences.some(({ said }) => SAYS_NO.test(said)),
    canned: bad('canned'),
    apology_again: bad('apology_again'),
    blame: bad('blame'),
    sharp,
    excuse: bad('excuse'),
    over_promise: bad('over_promise'),
    passed_over: bad('passed_over'),
    nothing_next: !nextStep && !offers && (bad('nothing_next') || !hasNextStep(draft)),
    boundary_missing: bad('boundary_missing'),
  };
  const cues = (Object.keys(heard) as Cue[]).filter((cue) => heard[cue]);
  return [...cues, ...own.map(({ id }) => id)];
}

/** "Calm down" attacks; "please be patient", which the same rule marks, is merely empty. */
function tellsToCalm(remarks: readonly DraftRemark[]): boolean {
  return remarks.some(({ ruleId, words }) => ruleId === 'calm-down' && !/\bpatien/i.test(words));
}

function saysNextStep(draft: DraftText): boolean {
  return draft.sentences.some((sentence) => (commits(sentence) || movesOn(sentence)) && namesTime(sentence.said));
}

function owns(draft: DraftText): boolean {
  return draft.sentences.some(
    ({ said, apology }) => OUR_FAULT.test(said) || (!apology && I_ACT.test(said) && (doesSomething(said) || namesTime(said))),
  );
}

/** Whether enough of the customer's own matters come back in the reply. */
function saysBack(reply: string, ticket: Ticket): boolean {
  const theirs = mattersOf(
    ticket.messages
      .filter(({ author }) => author === 'customer')
      .map(({ text }) => text)
      .join('\n'),
  );
  let shared = 0;
  for (const matter of mattersOf(reply)) if (theirs.has(matter)) shared++;
  return shared >= SHARED_MATTERS;
}

function hasOpenAsk(reading: Reading, ticket: Ticket): boolean {
  const newest = ticket.messages.at(-1)?.id;
  return reading.asks.some(({ messageId, state }) => messageId === newest && state === 'open');
}
