import { checkDraft, everyRemark } from '@/utils/draft/check-draft';
import type { DraftInput } from '@/utils/draft/draft-check';
import type { Model } from '@/utils/reader/model';
import { readMessage } from '@/utils/reader/read-message';
import { readTicket } from '@/utils/reader/read-ticket';
import type { Signal } from '@/utils/ticket/labels';
import type { MessageReading, Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import { pickOne } from './chance';
import { holds, type Moment } from './condition';
import { type Conversation, type CustomerAnswer, endingOf, lineTo, type Turn } from './conversation';
import { hearReply } from './hear';
import type { Scenario } from './scenario';
import { ticketOf, timeOf } from './simulated-ticket';
import { movesOf, shifted } from './state';

/** Longer replies are read to here: nobody types more, and a paste must not stop the page. */
const LONGEST_REPLY = 6000;

/** The whole conversation as a ticket, read at the time of the reply that comes next; `now` is ISO 8601. */
export function readConversation(conversation: Conversation, model: Model): { ticket: Ticket; reading: Reading; now: string } {
  const ticket = ticketOf(conversation);
  const now = timeOf(ticket.messages.length);
  return { ticket, reading: readTicket(model, ticket, { now: new Date(now) }), now };
}

/** What the reply check is asked about a reply at this point of a conversation. */
function draftInputFor(conversation: Conversation, draft: string, model: Model): DraftInput {
  const { ticket, reading } = readConversation(conversation, model);
  return {
    ticket,
    reading,
    draft: draft.slice(0, LONGEST_REPLY),
    visibility: 'public',
    uses: [],
    off: new Set(),
    dismissed: new Set(),
    leastWeight: 0,
  };
}

/**
 * Puts a reply to the simulated customer. Pure: the same conversation and reply give the same answer.
 * A conversation that has ended, and a reply without words, come back as they are.
 */
export function answer(conversation: Conversation, reply: string, model: Model): Conversation {
  const said = reply.slice(0, LONGEST_REPLY).trim();
  if (said === '' || endingOf(conversation)) return conversation;
  const { scenario } = conversation;
  const line = lineTo(conversation);
  const input = draftInputFor(conversation, said, model);
  const remarks = everyRemark(input);
  const newest = input.reading.messages.at(-1);
  const cues = hearReply({
    ...input,
    reply: said,
    scenario,
    remarks,
    insults: speaks(readMessage(model, said), 'abuse', 'threat'),
  });
  const before = line.at(-1)?.after ?? scenario.state;
  const heardBefore = new Set(line.flatMap((turn) => turn.cues));
  const moved = movesOf(scenario, { cues, boundaryNeeded: speaks(newest, 'abuse', 'threat'), before: heardBefore });
  const reached = shifted(before, moved);
  const moment: Moment = {
    state: reached,
    turn: line.length + 1,
    now: new Set(cues),
    done: new Set([...heardBefore, ...cues]),
    moves: new Set(line.flatMap((turn) => ('move' in turn.answer ? [turn.answer.move] : []))),
  };
  const answered = answerOf(conversation, line, moment);
  const change = 'move' in answered ? scenario.moves.find(({ id }) => id === answered.move)?.change : undefined;
  const parentId = conversation.at;
  const turn: Turn = {
    id: nextId(conversation),
    ...(parentId !== undefined && { parentId }),
    number: moment.turn,
    reply: said,
    cues,
    moved,
    before,
    after: change ? shifted(reached, [change]) : reached,
    lights: checkDraft(input).lights,
    remarks,
    answer: answered,
  };
  return { ...conversation, turns: [...conversation.turns, turn], at: turn.id };
}

function speaks(reading: MessageReading | undefined, ...signals: Signal[]): boolean {
  return (reading?.findings ?? []).some(
    ({ facet, label, level }) => facet === 'signal' && level !== 'unsure' && signals.includes(label as Signal),
  );
}

function nextId({ turns, at }: Conversation): string {
  const siblings = turns.filter(({ parentId }) => parentId === at).length;
  return at === undefined ? `${siblings + 1}` : `${at}.${siblings + 1}`;
}

/** The first ending that is due, else the first move with a wording that the customer has not used on this line. */
function answerOf({ scenario, seed }: Conversation, line: readonly Turn[], moment: Moment): CustomerAnswer {
  const used = new Set(line.map((turn) => turn.answer.text));
  const fresh = (say: readonly string[]) => say.filter((text) => !used.has(text));
  const ending = endingDue(scenario, moment);
  if (ending) {
    const text = pickOne(ending.say, scenario.id, seed, ending.id);
    return { text, ending: ending.id, kind: ending.kind, because: ending.because };
  }
  const possible = scenario.moves.filter(({ when }) => holds(when, moment));
  const move = possible.find(({ say }) => fresh(say).length > 0) ?? possible.at(-1) ?? scenario.moves.at(-1)!;
  const wordings = fresh(move.say);
  return { text: pickOne(wordings.length > 0 ? wordings : move.say, scenario.id, seed, move.id, moment.turn), move: move.id };
}

/** From the least number of turns on, the first ending whose conditions hold; at the most, the last one in any case. */
export function endingDue(scenario: Scenario, moment: Moment) {
  const { least, most } = scenario.turns;
  if (moment.turn < least) return undefined;
  const due = scenario.endings.find((ending) => ending.when && holds(ending.when, moment));
  return due ?? (moment.turn >= most ? scenario.endings.at(-1) : undefined);
}
