import type { Facet, Label } from '@/utils/ticket/labels';
import { FACETS, LABELS } from '@/utils/ticket/labels';
import type { Evidence, Finding, Level, MessageReading } from '@/utils/ticket/reading';
import type { Cut } from '@/utils/ticket/ticket';
import { findEvidence } from './evidence';
import { extractWords } from './features';
import { mixScores } from './hidden-layer';
import { heightAt, type LevelBounds, type Model } from './model';
import { matchRules, type RuleHit } from './rules/match';
import type { Rule } from './rules/rule';
import { scoreFeatures } from './scores';
import { findUnread } from './unread';

export interface ReadOptions {
  /** Taken over into the reading. */
  messageId?: string;
  /** Parts of the text that are not the customer's own words now; they are passed over. */
  cuts?: readonly Cut[];
  /** BCP 47 tag of the text's language, when something has detected it. */
  language?: string;
}

/** Everything the reader thinks of a message, findings and what lies below their levels. */
export interface Judgement extends Omit<MessageReading, 'messageId'> {
  probabilities: Record<Label, number>;
}

interface Said {
  facet: Facet;
  label: Label;
  column: number;
  level: Level;
  probability: number;
}

const HEAT = 0;
/** From this heat on, the words behind it are worth showing. */
const WARM = 1;
/** The codebook's fixed point: any self-harm is at least 3, however calmly it is said. */
const CRISIS = 3;

/** Judges one message. Time is linear in its length; the same input gives the same answer. */
export function judgeMessage(model: Model, text: string, options: ReadOptions = {}): Judgement {
  const { messageId: _, ...reading } = readWords(model, text, options, everyLabel);
  return {
    ...reading,
    probabilities: Object.fromEntries(LABELS_IN_ORDER.map((label, at) => [label, probability[at]!])) as Record<Label, number>,
  };
}

/** The part of a judgement that a reading shows. `weighed` tells the labels whose probability is wanted. */
export function readWords(
  model: Model,
  text: string,
  options: ReadOptions,
  weighed: (model: Model, mixed: Float64Array, label: number) => boolean = mayBeShown,
): MessageReading {
  const messageId = options.messageId ?? '';
  const spoken = options.cuts === undefined ? text : withoutCuts(text, options.cuts);
  const features = extractWords(spoken);
  const scores = scoreFeatures(model, features);
  const mixed = mixScores(model.hidden, scores.raw, features.tokens.count);
  weighLabels(model, mixed, weighed);
  const unread = findUnread(spoken, features, scores, options.language);
  const hits = matchRules(spoken, features, changesNothing);
  if (hits.length > 0) applyRules(hits);
  if (unread) return { messageId, heat: 0, heatEvidence: [], findings: [], unread };
  const said = findingsOf(model);
  const crisis = said.some(isCrisis);
  const heat = Math.max(heightAt(model.facts.heat, mixed[HEAT]!), crisis ? CRISIS : 0);
  const wanted: number[] = [];
  for (const { column } of said) wanted.push(column);
  if (heat >= WARM) wanted.push(HEAT);
  const evidence = findEvidence(model, features, scores, wanted, text);
  const findings: Finding[] = [];
  for (let index = 0; index < said.length; index++) {
    const { facet, label, level, probability } = said[index]!;
    const spans = withRuleSpan(evidence[index]!, hits, label, text);
    // A judgement that cannot show the customer's words for it is none.
    if (spans.length > 0) findings.push({ facet, label, level, probability, evidence: spans } as Finding);
  }
  const heatEvidence = (crisis && findings.find(({ label }) => label === 'self_harm')?.evidence) || evidence[said.length] || [];
  return { messageId, heat, heatEvidence, findings };
}

const isCrisis = ({ label, level }: Said) => label === 'self_harm' && level !== 'unsure';

const FACET_OF = FACETS.flatMap((facet) => LABELS[facet].map(() => facet));
const LABELS_IN_ORDER: readonly Label[] = FACETS.flatMap((facet) => [...LABELS[facet]] as Label[]);
/** Probability of each label, in the order of the codebook. Scratch memory. */
const probability = new Float64Array(LABELS_IN_ORDER.length);

const everyLabel = () => true;
/** Most labels are far from any level, and finding that out needs no exponential. */
const mayBeShown = (model: Model, mixed: Float64Array, label: number) =>
  logOddsOf(model, mixed, label) >= model.leastLogOdds[label]!;

function logOddsOf(model: Model, mixed: Float64Array, label: number): number {
  return model.slope[label]! * mixed[model.columnAt[label]!]! + model.offset[label]!;
}

function weighLabels(
  model: Model,
  mixed: Float64Array,
  weighed: (model: Model, mixed: Float64Array, label: number) => boolean,
): void {
  for (let at = 0; at < probability.length; at++)
    probability[at] = weighed(model, mixed, at) ? 1 / (1 + Math.exp(-logOddsOf(model, mixed, at))) : 0;
}

/** A rule that would lower what is low already need not be tried. */
function changesNothing({ effect, label, probability: bound }: Rule): boolean {
  return effect === 'lower' && probability[LABELS_IN_ORDER.indexOf(label)]! <= bound;
}

function applyRules(hits: readonly RuleHit[]): void {
  for (const { label, effect, probability: bound } of hits) {
    const at = LABELS_IN_ORDER.indexOf(label);
    if (effect === 'raise') probability[at] = Math.max(probability[at]!, bound);
    else if (!hits.some((other) => other.label === label && other.effect === 'raise'))
      probability[at] = Math.min(probability[at]!, bound);
  }
}

function findingsOf(model: Model): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < probability.length; at++) {
    if (probability[at]! < model.least[at]!) continue;
    const label = LABELS_IN_ORDER[at]!;
    const level = levelOf(probability[at]!, model.levels[at]!);
    if (level) said.push({ facet: FACET_OF[at]!, label, column: model.columnAt[at]!, level, probability: probability[at]! });
  }
  return said;
}

function levelOf(probability: number, bounds: LevelBounds): Level | undefined {
  if (probability >= bounds.sure) return 'sure';
  if (probability >= bounds.likely) return 'likely';
  return probability >= bounds.unsure ? 'unsure' : undefined;
}

/** The words that a rule matched come in place of the model's own, unless they are the whole message. */
function withRuleSpan(found: Evidence[], hits: readonly RuleHit[], label: Label, text: string): Evidence[] {
  if (hits.length === 0) return found;
  const hit = hits.find((one) => one.label === label && one.effect === 'raise');
  if (!hit) return found;
  const { start, end } = hit.span;
  const whole = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  return whole && found.length > 0 ? found : [{ start, end, text: text.slice(start, end) }];
}

/** The text with line breaks in place of the cut parts, so that offsets stay true. */
function withoutCuts(text: string, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return text;
  let spoken = '';
  for (const { start, end } of cuts) {
    if (start < spoken.length) continue;
    spoken += text.slice(spoken.length, start) + '\n'.repeat(Math.max(0, Math.min(end, text.length) - start));
  }
  return spoken + text.slice(spoken.length);
}
