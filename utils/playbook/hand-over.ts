import { dayWords } from '@/utils/ticket/day-words';
import type { Reading } from '@/utils/ticket/reading';
import { HEAT_WORDS, heatStep, TREND_WORDS } from '@/utils/ticket/reading-words';
import { speaksOfSelfHarm } from '@/utils/ticket/self-harm';
import type { Ticket } from '@/utils/ticket/ticket';
import type { EscalationCause } from './escalation';
import { predicate, quote } from './label-words';
import type { Phrase, Stage } from './phrase';
import type { PhraseUse, Situation } from './situation';

/** What a colleague needs to take a ticket over without asking the customer again. */
export interface HandOverInput {
  ticket: Ticket;
  reading: Reading;
  situation: Situation;
  escalation: readonly EscalationCause[];
  uses: readonly PhraseUse[];
  phrases: ReadonlyMap<string, Phrase>;
}

const TRIED: Partial<Record<Stage, string>> = {
  acknowledge: 'acknowledged',
  clarify: 'asked back',
  apologise: 'apologised',
  solve: 'offered a solution',
  expect: 'said what happens next',
  boundary: 'set a boundary',
  escalate: 'announced the hand-over',
  follow_up: 'followed up',
  close: 'closed',
};

/** Heat 0 to 4 in the words of the panel. */
const heatInWords = (heat: number) => HEAT_WORDS[heatStep(heat)].toLowerCase();

const sentence = (text: string) => text.replace(/\s+/g, ' ').trim();
const list = (lines: readonly string[], none: string) => (lines.length > 0 ? lines.map((line) => `- ${line}`) : [`- ${none}`]);
const unique = (lines: readonly string[]) => [...new Set(lines)];

function happened({ reading, situation }: HandOverInput): string[] {
  const cues = [...situation.request.values(), situation.has.get('broken_promise')].filter((cue) => cue !== undefined);
  const nouns = (['thing', 'reference', 'amount', 'date'] as const).flatMap((kind) => {
    const words = reading.nouns.findLast((one) => one.kind === kind)?.evidence.text;
    return words ? [sentence(words)] : [];
  });
  const what = cues.map((cue) => `The customer ${predicate(cue)}.`);
  return nouns.length > 0 ? [...what, `Named: ${nouns.join(', ')}.`] : what;
}

function toneOverTime({ reading }: HandOverInput): string[] {
  if (speaksOfSelfHarm(reading)) return ['Care is needed now; this is not scored.'];
  const heats = reading.messages.map(({ heat }) => heatInWords(heat));
  const now = `Now ${heatInWords(reading.heat)}, ${TREND_WORDS[reading.trend]}.`;
  const turned = reading.turningPoint ? reading.messages.findIndex(({ messageId }) => messageId === reading.turningPoint) : -1;
  const turn = turned >= 0 ? ` It turned with the customer's message ${turned + 1}.` : '';
  return heats.length > 1 ? [`Message by message: ${heats.join(', ')}.${turn} ${now}`] : [now];
}

function tried({ ticket, uses, phrases }: HandOverInput): string[] {
  const replies = ticket.messages.filter(({ author }) => author === 'agent').length;
  const moves = unique(
    uses.flatMap(({ phraseId, stage }) => {
      const step = phrases.get(phraseId)?.boundary?.step;
      const move = TRIED[stage];
      return move ? [step ? `${move} (step ${step} of 4)` : move] : [];
    }),
  );
  const answered = replies === 0 ? [] : [`${replies} ${replies === 1 ? 'reply' : 'replies'} so far.`];
  return moves.length > 0 ? [...answered, `Moves made: ${moves.join(', ')}.`] : answered;
}

/**
 * The internal note for a hand-over, in plain text: who, what happened, what they ask, tone over time, what was promised,
 * open risks, what was tried. Quotes are the customer's own words; nothing is concluded about the person.
 */
export function handOverSummary(input: HandOverInput): string {
  const { ticket, reading, situation, escalation } = input;
  const name = ticket.requester
    ? `${ticket.requester.name}${ticket.requester.from === 'email' ? ' (name taken from the address)' : ''}`
    : 'name not found';
  const asks = reading.asks.map(({ kind, evidence, state, due }) => {
    const when = due ? ` (by ${dayWords(due)})` : '';
    return `${kind === 'deadline' ? 'Deadline' : 'Asked'}: ${quote(evidence.text)}${when}${state === 'open' ? '' : ' – seems answered'}`;
  });
  const promised = reading.promises.map(({ evidence, due }) => `${quote(evidence.text)}${due ? ` (due ${dayWords(due)})` : ''}`);
  const risks = escalation.map(
    ({ why, level, evidence }) =>
      `${why}${level === 'unsure' ? ' (not sure)' : ''}${evidence[0] ? ` ${quote(evidence[0].text)}` : ''}`,
  );
  for (const signal of ['churn', 'public_exposure', 'urgent', 'abuse'] as const) {
    const cue = situation.signal.get(signal);
    if (cue) risks.push(`The customer ${predicate(cue)}.`);
  }
  const blocks: [string, string[]][] = [
    [
      'Customer',
      list(
        [
          `${name}, ticket ${ticket.id}${ticket.subject ? `, “${sentence(ticket.subject)}”` : ''}, by ${ticket.channel === 'email' ? 'e-mail' : ticket.channel}`,
        ],
        '',
      ),
    ],
    ['What happened', list(happened(input), 'Not clear from the thread yet.')],
    ['What they ask', list(unique(asks), 'No question, demand or deadline was found.')],
    ['Tone over time', list(toneOverTime(input), '')],
    ['What was promised', list(promised, 'No dated promise was found.')],
    ['Open risks', list(unique(risks), 'None found.')],
    ['What was tried', list(tried(input), 'No reply yet.')],
  ];
  return blocks.map(([title, lines]) => [title, ...lines].join('\n')).join('\n\n');
}
