import { commits, doesSomething } from '@/utils/draft/commitments';
import { takeApart } from '@/utils/draft/draft-text';
import { namesTime } from '@/utils/draft/named-times';
import { mattersOf } from '@/utils/reader/asks-answered';
import { type Conversation, lineTo, type Turn } from './conversation';
import { CUE_WORDS, type Cue } from './cues';
import { heardThings, type Scenario, type Shifts } from './scenario';
import { lookForSkill, SKILL_WORDS } from './skills';
import { matchesWords } from './words';

/** Below this a sentence is not worth holding up. */
const GOOD_SENTENCE = 2;

interface Cause {
  turnId: string;
  number: number;
  /** Each in words for the rep, e.g. "You said what happens next and when". */
  words: string[];
  /** Whether the customer came nearer because of it. */
  helped: boolean;
}

export interface Review {
  /** What moved the customer, in order. */
  causes: Cause[];
  /** The turn at which most changed, either way; absent while nothing did. */
  turningPoint?: { turnId: string; number: number; reply: string; words: string; helped: boolean };
  /** The rep's own sentence that did most. */
  bestSentence?: { turnId: string; text: string; why: string };
  /** The one thing to try next time. */
  tryNext?: { title: string; why: string };
  /** The ways to win that there were, and which of them were offered. */
  ways: { what: string; offered: boolean }[];
}

/** What a cause is called for the rep. */
export function causeWords(cause: string, scenario: Scenario): string {
  const way = scenario.ways.find(({ id }) => id === cause);
  if (way) return `You offered: ${way.what}`;
  return CUE_WORDS[cause as Cue] ?? heardThings(scenario).find(({ id }) => id === cause)?.what ?? cause;
}

/** How far a turn brought the customer nearer: trust and patience gained and heat lost, in steps of the state. */
function nearer({ before, after }: Turn): number {
  return after.trust - before.trust + (before.heat - after.heat) + (after.patience - before.patience) / 2;
}

/**
 * What there is to learn from a line, from the words and their effect alone: nothing is said about the rep as a person.
 * @param id the line's last turn; where the rep is when absent.
 */
export function reviewOf(conversation: Conversation, id?: string): Review {
  const { scenario } = conversation;
  const line = lineTo(conversation, id ?? conversation.at);
  const causes = line.flatMap((turn) => causesOf(turn, scenario));
  const done = new Set(line.flatMap(({ cues }) => cues));
  const ways = scenario.ways.map(({ id: way, what }) => ({ what, offered: done.has(way) }));
  const turning = [...line].sort((one, other) => Math.abs(nearer(other)) - Math.abs(nearer(one)))[0];
  const best = bestSentence(conversation, line);
  const next = tryNext(scenario, line);
  return {
    causes,
    ...(turning && nearer(turning) !== 0 && { turningPoint: turningPoint(turning, scenario) }),
    ...(best && { bestSentence: best }),
    ...(next && { tryNext: next }),
    ways,
  };
}

/** What helped in a turn and what did not, each as one. */
function causesOf({ id, number, moved }: Turn, scenario: Scenario): Cause[] {
  return [true, false].flatMap((helped) => {
    const words = moved.filter((shift) => weightOf(shift) > 0 === helped).map(({ cause }) => causeWords(cause, scenario));
    return words.length === 0 ? [] : [{ turnId: id, number, words, helped }];
  });
}

/** How far one cause brought the customer nearer. */
function weightOf({ heat = 0, trust = 0, patience = 0 }: Shifts): number {
  return trust - heat + patience / 2;
}

function turningPoint(turn: Turn, scenario: Scenario): NonNullable<Review['turningPoint']> {
  const helped = nearer(turn) > 0;
  const strongest = [...turn.moved].sort((one, other) =>
    helped ? weightOf(other) - weightOf(one) : weightOf(one) - weightOf(other),
  )[0];
  return {
    turnId: turn.id,
    number: turn.number,
    reply: turn.reply,
    words: strongest ? causeWords(strongest.cause, scenario) : '',
    helped,
  };
}

function bestSentence({ scenario, opening }: Conversation, line: readonly Turn[]): Review['bestSentence'] {
  let best: (NonNullable<Review['bestSentence']> & { weight: number }) | undefined;
  let theirs = mattersOf(opening);
  for (const turn of line) {
    const faulty = turn.remarks.flatMap(({ spans }) => spans);
    for (const sentence of takeApart(turn.reply).sentences) {
      if (sentence.relational || faulty.some(({ start, end }) => start < sentence.end && sentence.start < end)) continue;
      const own = [...scenario.ways, ...scenario.points].find(({ words }) => matchesWords(sentence.said, words) !== undefined);
      const shared = [...mattersOf(sentence.said)].filter((matter) => theirs.has(matter)).length;
      const dated = (commits(sentence) || doesSomething(sentence.said)) && namesTime(sentence.said);
      const weight = (own ? 3 : 0) + (dated ? 2 : 0) + Math.min(2, shared);
      if (weight < GOOD_SENTENCE || (best && weight <= best.weight)) continue;
      const reasons = [own?.what, dated && 'says what happens and when', shared > 1 && 'uses the customer’s own words'];
      best = { weight, turnId: turn.id, text: sentence.said, why: reasons.filter(Boolean).join('; ') };
    }
    theirs = new Set([...theirs, ...mattersOf(turn.answer.text)]);
  }
  return best && { turnId: best.turnId, text: best.text, why: best.why };
}

/** The remark that came most often on the line, else a skill of the scenario that was never shown. */
function tryNext(scenario: Scenario, line: readonly Turn[]): Review['tryNext'] {
  const remarks = line.flatMap((turn) => turn.remarks);
  const count = (ruleId: string) => remarks.filter((remark) => remark.ruleId === ruleId).length;
  const often = [...remarks].sort((one, other) => count(other.ruleId) - count(one.ruleId))[0];
  if (often) return { title: often.title, why: often.why };
  const ways = scenario.ways.map(({ id }) => id);
  const missed = scenario.skills.find((skill) => !line.some(({ cues }) => lookForSkill(skill, cues, ways).shown));
  return missed && { title: SKILL_WORDS[missed].title, why: SKILL_WORDS[missed].task };
}
