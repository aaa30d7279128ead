import type { Facet, Label } from '@/utils/ticket/labels';
import { FACETS, LABELS } from '@/utils/ticket/labels';
import type { Finding, Level, MessageReading } from '@/utils/ticket/reading';
import type { Cut } from '@/utils/ticket/ticket';
import { findEvidence } from './evidence';
import { extractFeatures } from './features';
import { heightAt, type LevelBounds, type Model } from './model';
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

/** From this heat on, the words behind it are worth showing. */
const WARM = 1;
/** The codebook's fixed point: any self-harm is at least 3, however calmly it is said. */
const CRISIS = 3;

/** Judges one message. Time is linear in its length; the same input gives the same answer. */
export function judgeMessage(model: Model, text: string, options: ReadOptions = {}): Judgement {
  const spoken = withoutCuts(text, options.cuts ?? []);
  const features = extractFeatures(spoken);
  const scores = scoreFeatures(model, features);
  const unread = findUnread(spoken, features, scores, options.language);
  const probabilities = {} as Record<Label, number>;
  const findings: Finding[] = [];
  for (const facet of FACETS) {
    for (const label of LABELS[facet] as readonly Label[]) {
      const column = model.columnOf.get(label)!;
      const { slope, offset } = model.facts.calibration[label]!;
      const probability = 1 / (1 + Math.exp(-(slope * scores.raw[column]! + offset)));
      probabilities[label] = probability;
      const level = levelOf(probability, model.facts.levels[label]!);
      if (!level || unread) continue;
      findings.push(asFinding(facet, label, level, probability, findEvidence(model, features, scores, column, text)));
    }
  }
  const crisis = findings.find(({ label, level }) => label === 'self_harm' && level !== 'unsure');
  const heat = unread ? 0 : Math.max(heightAt(model.facts.heat, scores.raw[0]!), crisis ? CRISIS : 0);
  const heatEvidence = crisis?.evidence ?? (heat >= WARM ? findEvidence(model, features, scores, 0, text) : []);
  return { heat, heatEvidence, findings, probabilities, ...(unread ? { unread } : {}) };
}

function asFinding(facet: Facet, label: Label, level: Level, probability: number, evidence: Finding['evidence']): Finding {
  return { facet, label, level, probability, evidence } as Finding;
}

function levelOf(probability: number, bounds: LevelBounds): Level | undefined {
  if (probability >= bounds.sure) return 'sure';
  if (probability >= bounds.likely) return 'likely';
  return probability >= bounds.unsure ? 'unsure' : undefined;
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
