import type { Signal } from '@/utils/ticket/labels';
import type { Channel } from '@/utils/ticket/ticket';
import type { Condition } from './phrase';
import type { Cue, Situation } from './situation';

/** One key of a condition that holds, with what made it hold. */
export interface Match {
  key: keyof Condition;
  /** 0 to 1: how sure the reader is of it; 1 where nothing is read, e.g. for the channel. */
  weight: number;
  cue?: Cue;
}

/** Words that take no notice of one of these pass over what matters most. */
export const NOT_PASSED_OVER: readonly Signal[] = [
  'self_harm',
  'threat',
  'safety',
  'security',
  'discrimination',
  'vulnerable',
  'legal',
];
/** Where a guess is already reason for care. */
const GRAVE_LABELS: ReadonlySet<string> = new Set(['self_harm', 'threat', 'safety', 'security', 'discrimination', 'vulnerable']);

/** "Not sure" counts for less than half; what an agent has answered already counts for little. */
function weightOf(cue: Cue): number {
  const level = { sure: 1, likely: 0.85, unsure: GRAVE_LABELS.has(cue.label) ? 0.7 : 0.4 }[cue.level];
  return cue.answered ? level * 0.5 : level;
}

function best<L>(labels: readonly L[], cues: ReadonlyMap<L, Cue>): Cue | undefined {
  let found: Cue | undefined;
  for (const label of labels) {
    const cue = cues.get(label);
    if (cue && (!found || weightOf(cue) > weightOf(found))) found = cue;
  }
  return found;
}

/** A feeling that a reply has met already is not brought up again. */
function unmet(tone: Situation['tone']): ReadonlyMap<string, Cue> {
  return new Map([...tone].filter(([, { answered }]) => !answered));
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Words may hold anything; only a star at the end is special. */
function patternFor(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const sources = words.map((word) => {
    const literal = word
      .replace(/\*$/, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll("'", "['’]");
    return word.endsWith('*') ? `${literal}[\\p{L}\\p{N}'’-]*` : `${literal}(?![\\p{L}\\p{N}])`;
  });
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, 'iu');
  patterns.set(words, pattern);
  return pattern;
}

/** The newest place where the customer says one of the words. */
function mention(words: readonly string[], said: Situation['said']): Cue | undefined {
  const pattern = patternFor(words);
  for (const { messageId, text } of said) {
    const found = pattern.exec(text);
    if (!found) continue;
    const evidence = { start: found.index, end: found.index + found[0].length, text: found[0] };
    return { facet: 'mentions', label: 'mentions', level: 'sure', answered: false, messageId, evidence };
  }
  return undefined;
}

/** A web form is answered by e-mail; where the channel is not known, nothing is ruled out and nothing is gained. */
function channelFit(wanted: readonly Channel[], channel: Channel): number {
  if (wanted.includes(channel) || (channel === 'form' && wanted.includes('email'))) return 1;
  return channel === 'unknown' ? 0.2 : 0;
}

/**
 * Whether a condition holds, and by what.
 * @returns the matches, one for each key; null when a key does not hold. An empty condition gives an empty list.
 */
export function matchCondition(condition: Condition, situation: Situation): Match[] | null {
  const matches: Match[] = [];
  const { heat } = condition;
  if (heat) {
    if (situation.heat < heat[0] || situation.heat > heat[1]) return null;
    matches.push({ key: 'heat', weight: 1 - (heat[1] - heat[0]) / 4 });
  }
  for (const key of ['tone', 'request', 'signal', 'has'] as const) {
    const labels = condition[key];
    if (!labels) continue;
    const cue = best<string>(labels, key === 'tone' ? unmet(situation.tone) : situation[key]);
    if (!cue || (key === 'signal' && condition.level && !condition.level.includes(cue.level))) return null;
    matches.push({ key, weight: weightOf(cue), cue });
    if (key === 'signal' && condition.level) matches.push({ key: 'level', weight: 1 });
  }
  if (condition.awaiting) {
    if (!condition.awaiting.includes(situation.awaiting)) return null;
    matches.push({ key: 'awaiting', weight: 1 });
  }
  if (condition.channel) {
    const weight = channelFit(condition.channel, situation.channel);
    if (weight === 0) return null;
    matches.push({ key: 'channel', weight });
  }
  for (const key of ['moment', 'trend'] as const) {
    const values = condition[key] as readonly string[] | undefined;
    if (!values) continue;
    if (!values.includes(situation[key])) return null;
    matches.push({ key, weight: 1 });
  }
  if (condition.used) {
    if (!condition.used.some((stage) => situation.used.has(stage))) return null;
    matches.push({ key: 'used', weight: 1 });
  }
  if (condition.mentions) {
    const cue = mention(condition.mentions, situation.said);
    if (!cue) return null;
    matches.push({ key: 'mentions', weight: 1, cue });
  }
  return matches;
}

/** Whether any single key of a `not_when` holds. A finding that the reader is not sure of rules out as well: care goes first. */
export function ruledOut(notWhen: Condition | undefined, situation: Situation): boolean {
  if (!notWhen) return false;
  return Object.entries(notWhen).some(([key, value]) => matchCondition({ [key]: value } as Condition, situation) !== null);
}
