import type { Span } from '@/utils/ticket/span';
import { type DraftCheck, type DraftInput, type DraftRemark, LIGHTS, type Light, type LightState } from './draft-check';
import { type DraftText, takeApart } from './draft-text';
import { type DraftThread, describeThread } from './draft-thread';
import type { DraftRule, Hit } from './rule';
import { DRAFT_RULES } from './rules';
import { inWholeWords } from './whole-words';

/** How many remarks are shown at once: more are not acted on. */
const AT_MOST = 3;
/** Shorter drafts are still being begun: nothing is said about what is missing. */
const BEGUN_WORDS = 4;
/** A remark of a rule that weighs this much tells that the draft was not written with care; lighter ones are matters of style. */
const TELLING_WEIGHT = 53;

/**
 * Reads a draft against the conversation that it answers.
 * Pure: the same input gives the same remarks. Remarks that are off, waved away or below `leastWeight` count for no light.
 */
export function checkDraft(input: DraftInput): DraftCheck {
  const draft = takeApart(input.draft);
  const thread = describeThread(input);
  const remarks = remarksAbout(draft, thread, input);
  return {
    lights: lightsOf(draft, thread, remarks),
    remarks: remarks.slice(0, AT_MOST),
    more: Math.max(0, remarks.length - AT_MOST),
  };
}

/** Every remark on a draft, the most useful first: for those who weigh a reply rather than show it. */
export function everyRemark(input: DraftInput): DraftRemark[] {
  return remarksAbout(takeApart(input.draft), describeThread(input), input);
}

function remarksAbout(draft: DraftText, thread: DraftThread, input: DraftInput): DraftRemark[] {
  return draft.words === 0 ? [] : withoutOverlap(remarksOf(draft, thread, input));
}

function remarksOf(draft: DraftText, thread: DraftThread, input: DraftInput): DraftRemark[] {
  const rules = DRAFT_RULES.filter((rule) => listens(rule, thread, input)).sort((one, other) => other.weight - one.weight);
  const found = rules.map((rule) => ({ rule, hits: worthSaying(rule.find(draft, thread), draft) }));
  const faulty = found.some(({ rule, hits }) => hits.length > 0 && rule.weight >= TELLING_WEIGHT);
  return found.flatMap(({ rule, hits }) => {
    const again = hits.length === 0 && faulty && rule.secondLook;
    return (again ? worthSaying(again.find(draft, thread), draft) : hits).map((hit) => remark(rule, hit, draft));
  });
}

function worthSaying(hits: Hit[], draft: DraftText): Hit[] {
  return hits.filter(({ spans }) => spans.length > 0 || draft.words >= BEGUN_WORDS);
}

function listens(rule: DraftRule, thread: DraftThread, input: DraftInput): boolean {
  if (input.off.has(rule.id) || input.dismissed.has(rule.id)) return false;
  if (rule.weight < input.leastWeight) return false;
  return !thread.internal || rule.inNotes === true;
}

function remark(rule: DraftRule, hit: Hit, draft: DraftText): DraftRemark {
  const { id, light, title, why, evidence, source } = rule;
  const fix = hit.fix && inWholeWords(draft.text, hit.fix);
  return {
    ruleId: id,
    light,
    title,
    why: hit.why ?? why,
    evidence,
    source,
    spans: hit.spans,
    words: hit.spans.map(({ start, end }) => draft.text.slice(start, end).trim()).join(' … '),
    ...(hit.customerWords !== undefined && { customerWords: hit.customerWords }),
    ...(fix && { fix }),
  };
}

/** Two rules on the same words would say the same thing twice; the weightier one stays. */
function withoutOverlap(remarks: DraftRemark[]): DraftRemark[] {
  const kept: DraftRemark[] = [];
  for (const candidate of remarks) {
    const covered = candidate.spans.some((span) => kept.some((other) => other.spans.some((taken) => sameWords(span, taken))));
    const asked =
      candidate.customerWords !== undefined &&
      candidate.spans.length === 0 &&
      kept.some((other) => other.customerWords === candidate.customerWords);
    if (!covered && !asked) kept.push(candidate);
  }
  return kept;
}

/** Half of the longer span in common: a word inside a long sentence is another matter than the sentence. */
function sameWords(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common > 0 && common * 2 >= Math.max(one.end - one.start, other.end - other.start);
}

function lightsOf(draft: DraftText, thread: DraftThread, remarks: DraftRemark[]): Record<Light, LightState> {
  const needed: Record<Light, boolean> = {
    heard: thread.heat >= 1.2 || thread.openAsks.length > 0,
    owned: thread.heat >= 1.2 || draft.sentences.some(({ apology }) => apology),
    clear: draft.words >= 12,
    next_step: !thread.solved && (thread.heat >= 0.8 || thread.openAsks.length > 0),
    steady: thread.heat >= 1.2 || thread.signals.has('abuse') || thread.signals.has('threat'),
  };
  const state = (light: Light): LightState => {
    if (remarks.some((remark) => remark.light === light)) return 'could_be_better';
    return needed[light] && draft.words >= BEGUN_WORDS && !thread.internal ? 'good' : 'not_needed';
  };
  return Object.fromEntries(LIGHTS.map((light) => [light, state(light)])) as Record<Light, LightState>;
}
