import { judgeMessage } from '@/utils/reader/judge';
import type { Model } from '@/utils/reader/model';
import { FACETS } from '@/utils/ticket/labels';
import type { LabelledMessage } from './data/labelled';
import { type Evaluation, evaluate } from './evaluation';
import { areaUnderCurve, spearman } from './measure';
import { PEERS } from './peers';

export interface Measured {
  name: string;
  rows: LabelledMessage[];
  evaluation: Evaluation;
}

const two = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2));
const three = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3));
const percent = (value: number) => (Number.isNaN(value) ? '–' : `${Math.round(value * 100)} %`);

function table(title: string, head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function goalTable(measured: readonly Measured[], size: number): string {
  const row = (what: string, goal: string, floor: string, pick: (evaluation: Evaluation) => string) => [
    what,
    goal,
    floor,
    ...measured.map(({ evaluation }) => pick(evaluation)),
  ];
  const shown = (evaluation: Evaluation, label: string) =>
    two(evaluation.facets.signal?.labels.find((one) => one.label === label)?.shownRecall);
  return table(
    'Against the goals',
    ['measured', 'goal', 'floor', ...measured.map(({ name, rows }) => `${name} (${rows.length})`)],
    [
      row('heat, Spearman', '0.82', '0.75', ({ heat }) => three(heat?.spearman)),
      row('heat 2 and more or not, AUC', '0.94', '0.90', ({ heat }) => three(heat?.aucWarm)),
      row('tone, macro-F1', '0.65', '0.55', ({ facets }) => three(facets.tone?.macroF1)),
      row('request, macro-F1', '0.72', '0.60', ({ facets }) => three(facets.request?.macroF1)),
      row('signal, macro-F1', '0.80', '0.70', ({ facets }) => three(facets.signal?.macroF1)),
      row('`self_harm` recall, shown', '0.95', '0.90', (evaluation) => shown(evaluation, 'self_harm')),
      row('`threat` recall, shown', '0.95', '0.90', (evaluation) => shown(evaluation, 'threat')),
      row('calibration error, tone / request / signal', '0.05', '0.08', ({ facets }) =>
        FACETS.map((facet) => two(facets[facet]?.calibrationError)).join(' / '),
      ),
      ['model file', '700 KB', '1 MB', ...measured.map(() => `${Math.round(size / 1000)} KB`)],
    ],
  );
}

/** Word lists know no labels; what can be compared is heat (their score turned round) and telling the unhappy from the rest. */
export function peersTable(measured: readonly Measured[]): string {
  const rows = [
    ['evenkeel', ...measured.flatMap(({ evaluation }) => [three(evaluation.heat?.spearman), three(evaluation.heat?.aucWarm)])],
    ...PEERS.map(({ name, score }) => [
      name,
      ...measured.flatMap(({ rows: messages }) => {
        const warm = messages.filter(({ heat }) => heat !== undefined);
        const scores = warm.map(({ text }) => -score(text));
        return [
          three(
            spearman(
              scores,
              warm.map(({ heat }) => heat!),
            ),
          ),
          three(
            areaUnderCurve(
              scores,
              warm.map(({ heat }) => heat! >= 1.5),
            ),
          ),
        ];
      }),
    ]),
  ];
  return table(
    'Peers, same messages, same run',
    ['reader', ...measured.flatMap(({ name }) => [`heat Spearman, ${name}`, 'AUC'])],
    rows,
  );
}

export function labelTable(name: string, evaluation: Evaluation): string {
  const rows = FACETS.flatMap((facet) =>
    (evaluation.facets[facet]?.labels ?? []).map(({ label, positives, precision, recall, shownRecall, f1 }) => [
      facet,
      `\`${label}\``,
      String(positives),
      two(precision),
      two(recall),
      two(shownRecall),
      positives ? two(f1) : '–',
    ]),
  );
  return table(`Every label: ${name}`, ['facet', 'label', 'rows', 'precision', 'recall', 'recall with "not sure"', 'F1'], rows);
}

interface Claim {
  probability: number;
  level: string;
  right: boolean;
}

function claimsOf(model: Model, rows: readonly LabelledMessage[]): { claims: Claim[]; truths: number } {
  let truths = 0;
  const claims = rows.flatMap((row) => {
    const labels = FACETS.flatMap((facet) => (row[facet] ?? []) as string[]);
    truths += labels.length;
    return judgeMessage(model, row.text).findings.map(({ label, level, probability }) => ({
      level,
      probability,
      right: labels.includes(label),
    }));
  });
  return { claims, truths };
}

const share = (claims: Claim[]) => claims.filter(({ right }) => right).length / claims.length;

/** Risk and coverage: how often a finding is wrong when only those above a probability are said, and how many labels are found so. */
export function coverageTable(name: string, model: Model, rows: readonly LabelledMessage[]): string {
  const { claims, truths } = claimsOf(model, rows);
  const bounds = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0];
  const lines = bounds.map((bound) => {
    const said = claims.filter(({ probability }) => probability >= bound);
    return [
      bound === 0 ? 'all that is shown' : `${bound} and more`,
      String(said.length),
      percent(1 - share(said)),
      percent(said.filter(({ right }) => right).length / truths),
    ];
  });
  const levels = ['sure', 'likely', 'unsure'].map((level) => {
    const said = claims.filter((claim) => claim.level === level);
    return [
      `level "${level}" alone`,
      String(said.length),
      percent(1 - share(said)),
      percent(said.filter(({ right }) => right).length / truths),
    ];
  });
  return table(
    `Risk and coverage: ${name}`,
    ['findings said', 'how many', 'wrong', 'of all labels found'],
    [...lines, ...levels],
  );
}

/** What is said against what is true, in bands of probability. */
export function bandsTable(name: string, model: Model, rows: readonly LabelledMessage[]): string {
  const { claims } = claimsOf(model, rows);
  const bands = Array.from({ length: 8 }, (_, band) => band / 10 + 0.2).map((from) => {
    const inside = claims.filter(({ probability }) => probability >= from && probability < from + 0.1 + (from > 0.85 ? 1 : 0));
    const said = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
    return [`${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`, String(inside.length), percent(said), percent(share(inside))];
  });
  return table(`Calibration: ${name}`, ['probability', 'findings', 'said', 'true'], bands);
}

const SLICES: [name: string, test: (row: LabelledMessage) => boolean][] = [
  ['5 words and fewer', ({ text }) => text.split(/\s+/).length <= 5],
  ['6 to 20 words', ({ text }) => text.split(/\s+/).length > 5 && text.split(/\s+/).length <= 20],
  ['21 to 60 words', ({ text }) => text.split(/\s+/).length > 20 && text.split(/\s+/).length <= 60],
  ['more than 60 words', ({ text }) => text.split(/\s+/).length > 60],
  ['sarcastic', ({ tone }) => tone?.includes('sarcastic') ?? false],
  ['no capital letter', ({ text }) => text === text.toLowerCase()],
  ['e-mail', ({ channel }) => channel === 'email'],
  ['chat', ({ channel }) => channel === 'chat'],
  ['social', ({ channel }) => channel === 'social'],
  ['review', ({ channel }) => channel === 'review'],
  ['real texts', ({ source }) => source !== undefined],
];

/** Where it is weaker. */
export function sliceTable(model: Model, rows: readonly LabelledMessage[]): string {
  const lines = SLICES.map(([name, test]) => {
    const some = rows.filter(test);
    const { heat, facets } = evaluate(model, some);
    return [
      name,
      String(some.length),
      three(heat?.spearman),
      two(heat?.meanError),
      ...FACETS.map((facet) => two(facets[facet]?.microF1)),
    ];
  });
  return table(
    'Slices of the held-out tenth',
    ['messages', 'rows', 'heat Spearman', 'heat mean error', 'tone micro-F1', 'request micro-F1', 'signal micro-F1'],
    lines,
  );
}
