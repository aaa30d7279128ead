import type { DraftRemark, Light, LightState } from '@/utils/draft/draft-check';
import { pickOne } from './chance';
import type { CustomerState, EndingKind, Scenario } from './scenario';
import type { Moved } from './state';

/** What the customer wrote back, and why: a move, or an ending after which nothing follows. */
export type CustomerAnswer = { text: string } & ({ move: string } | { ending: string; kind: EndingKind; because: string });

/** One reply of the rep with all that followed from it. */
export interface Turn {
  /** The way through the tree: "2.1" is the first line tried after the second opening reply. */
  id: string;
  parentId?: string;
  /** Number of the reply on its line, from 1. */
  number: number;
  reply: string;
  /** What was heard: general cues and the scenario's own ids. */
  cues: string[];
  moved: Moved[];
  before: CustomerState;
  after: CustomerState;
  lights: Record<Light, LightState>;
  /** Every remark of the reply check, the most useful first. */
  remarks: DraftRemark[];
  answer: CustomerAnswer;
}

/** A rehearsal: all lines that were tried, and the one the rep is on. A plain value; nothing in it changes. */
export interface Conversation {
  scenario: Scenario;
  /** Chooses among wordings; the same seed and replies give the same conversation. */
  seed: number;
  opening: string;
  /** In the order in which they were written, all lines together. */
  turns: readonly Turn[];
  /** The turn after which the next reply goes; absent at the beginning. */
  at?: string;
}

/** Begins a scenario. @param seed any whole number. */
export function startConversation(scenario: Scenario, seed: number): Conversation {
  return { scenario, seed, opening: pickOne(scenario.opening, scenario.id, seed, 'opening'), turns: [] };
}

/** The replies from the beginning to a turn, in order; to where the rep is when none is named. */
export function lineTo({ turns, at }: Conversation, id: string | undefined = at): Turn[] {
  const line: Turn[] = [];
  for (let turn = turns.find((one) => one.id === id); turn; turn = turns.find((one) => one.id === turn?.parentId)) {
    line.unshift(turn);
  }
  return line;
}

/** The ending that the line reached, if it did. */
export function endingOf(conversation: Conversation, id: string | undefined = conversation.at) {
  const last = lineTo(conversation, id).at(-1)?.answer;
  return last && 'ending' in last ? last : undefined;
}

/**
 * Goes back to before a turn, so that another line can be tried there. Both lines stay.
 * An unknown id leaves everything as it is.
 */
export function rewindTo(conversation: Conversation, id: string): Conversation {
  const turn = conversation.turns.find((one) => one.id === id);
  return turn ? goTo(conversation, turn.parentId) : conversation;
}

/** Goes to the place after a turn of any line, or to the beginning. */
export function goTo({ at: _, ...rest }: Conversation, id: string | undefined): Conversation {
  return id !== undefined && rest.turns.some((turn) => turn.id === id) ? { ...rest, at: id } : rest;
}

/** The last turn of every line that was tried, in the order of the tree. */
export function tips({ turns }: Conversation): Turn[] {
  return turns
    .filter(({ id }) => !turns.some(({ parentId }) => parentId === id))
    .sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
}
