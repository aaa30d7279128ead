import { checkDraft } from '@/utils/draft/check-draft';
import type { DraftInput, DraftRemark } from '@/utils/draft/draft-check';
import type { Model } from '@/utils/reader/model';
import { readTicket } from '@/utils/reader/read-ticket';
import type { Message, Ticket } from '@/utils/ticket/ticket';
import type { DraftCase } from './draft-case';
import { RULES_OF_REMARK } from './remark-keys';

const NOW = new Date('2026-11-16T12:00:00.000Z');
const HOUR = 3_600_000;

/** What came of one case: which expected remarks were made, and which remarks nobody asked for. */
export interface CaseResult {
  id: string;
  kind: DraftCase['kind'];
  expected: number;
  met: string[];
  missed: string[];
  /** Rule ids of remarks that one lead or the other would make. */
  right: string[];
  /** Rule ids of remarks that nobody would make. */
  extra: string[];
  /** Rule ids of remarks that were ruled out by hand. */
  forbidden: string[];
  /** Expected remarks that a remark under the same light meets, at the same words where both name some. */
  metByLight: number;
}

export interface DraftMeasure {
  cases: number;
  precision: number;
  recall: number;
  /** Share of excellent replies with a remark that nobody would make. */
  excellentWithRemark: number;
  excellent: number;
  /** Recall for somebody who sees the light and the underlined words and not which rule spoke. */
  recallByLight: number;
}

/** The case as the reply check is given it. */
export function inputOf(one: DraftCase, model: Model): DraftInput {
  const written = [...one.earlier, ...one.customer.messages.map((text) => ({ author: 'customer' as const, text }))];
  const messages: Message[] = written.map(({ author, text }, index) => ({
    id: String(index),
    author,
    text,
    at: new Date(NOW.getTime() - (written.length - index) * HOUR).toISOString(),
    cuts: [],
  }));
  const ticket: Ticket = {
    helpdesk: 'zendesk',
    host: 'demo.zendesk.com',
    id: one.id,
    requester: { name: one.customer.name, firstName: one.customer.name.split(' ')[0]!, from: 'page' },
    channel: one.channel,
    messages,
    gaps: [],
    health: [],
    replyBox: { open: true, visibility: one.visibility },
    fingerprint: one.id,
  };
  return {
    ticket,
    // The labeller's heat stands in for the model's, so that this measures the rules and not the reader.
    reading: { ...readTicket(model, ticket, { now: NOW }), heat: one.heat },
    draft: one.draft,
    visibility: one.visibility,
    uses: [],
    off: new Set(),
    dismissed: new Set(),
    leastWeight: 0,
  };
}

/** Runs the reply check on one case, the reader's own findings and asks included. */
export function judgeCase(one: DraftCase, model: Model): CaseResult {
  const { remarks } = checkDraft(inputOf(one, model));
  const made = remarks.map(({ ruleId }) => ruleId);
  const rulesOf = (key: string) => RULES_OF_REMARK[key] ?? [];
  const met = one.expect.filter((want) => rulesOf(senseOf(want)).some((rule) => made.includes(rule))).map(({ remark }) => remark);
  const wanted = new Set([...one.expect.map(senseOf), ...one.accept].flatMap(rulesOf));
  const ruledOut = new Set(one.must_not.flatMap((key) => rulesOf(key).slice(0, 1)));
  return {
    id: one.id,
    kind: one.kind,
    expected: one.expect.length,
    met,
    missed: one.expect.map(({ remark }) => remark).filter((remark) => !met.includes(remark)),
    right: made.filter((rule) => wanted.has(rule)),
    extra: made.filter((rule) => !wanted.has(rule)),
    forbidden: made.filter((rule) => ruledOut.has(rule)),
    metByLight: one.expect.filter((want) => remarks.some((remark) => sameLight(one, want, remark))).length,
  };
}

/** With words of the draft it is a feeling that the customer did not show; without any, that nothing shows the customer was heard. */
function senseOf({ remark, words }: DraftCase['expect'][number]): string {
  return remark === 'feeling_not_shown' && words === '' ? 'no_paraphrase' : remark;
}

function sameLight({ draft }: DraftCase, want: DraftCase['expect'][number], { light, spans }: DraftRemark): boolean {
  if (light !== want.light) return false;
  const start = want.words === '' ? -1 : draft.indexOf(want.words);
  return start < 0 || spans.length === 0 || spans.some((span) => span.start < start + want.words.length && start < span.end);
}

/** Precision over remarks made, recall over remarks wanted, and the noise on excellent replies. */
export function measure(results: readonly CaseResult[]): DraftMeasure {
  const met = results.reduce((sum, { met: list }) => sum + list.length, 0);
  const right = results.reduce((sum, { right: list }) => sum + list.length, 0);
  const wanted = results.reduce((sum, { expected }) => sum + expected, 0);
  const extra = results.reduce((sum, { extra: list }) => sum + list.length, 0);
  const excellent = results.filter(({ kind }) => kind === 'excellent');
  return {
    cases: results.length,
    precision: right / Math.max(1, right + extra),
    recall: met / Math.max(1, wanted),
    excellentWithRemark: excellent.filter(({ extra: list }) => list.length > 0).length / Math.max(1, excellent.length),
    excellent: excellent.length,
    recallByLight: results.reduce((sum, { metByLight }) => sum + metByLight, 0) / Math.max(1, wanted),
  };
}
