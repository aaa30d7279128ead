import { findCuts } from '@/utils/reader/clean';
import { judgeMessage } from '@/utils/reader/judge';
import type { Model } from '@/utils/reader/model';
import { FACETS, type Facet, LABELS, type Label } from '@/utils/ticket/labels';
import type { LabelledMessage } from './data/labelled';
import { areaUnderCurve, type Counts, f1, spearman } from './measure';

export interface LabelScore extends Counts {
  label: Label;
  positives: number;
  precision: number;
  recall: number;
  /** Recall when findings that are "not sure" count as shown. */
  shownRecall: number;
  f1: number;
}

export interface FacetScore {
  rows: number;
  /** Mean over the labels that occur in the rows. */
  macroF1: number;
  microF1: number;
  /** Mean gap between said and true frequency of shown findings, in ten bands of probability. */
  calibrationError: number;
  labels: LabelScore[];
}

export interface Evaluation {
  rows: number;
  unread: number;
  heat?: { rows: number; spearman: number; meanError: number; aucWarm: number };
  facets: Partial<Record<Facet, FacetScore>>;
}

/** Measures the reader on labelled rows. A facet that no row has is left out. Findings count from level `likely` up. */
export function evaluate(model: Model, rows: readonly LabelledMessage[]): Evaluation {
  const judged = rows.map((row) => ({ row, judgement: judgeMessage(model, row.text, { cuts: findCuts(row.text) }) }));
  const facets: Evaluation['facets'] = {};
  for (const facet of FACETS) {
    const some = judged.filter(({ row }) => Array.isArray(row[facet]));
    if (some.length > 0) facets[facet] = scoreFacet(facet, some);
  }
  const warm = judged.filter(({ row }) => typeof row.heat === 'number');
  return {
    rows: rows.length,
    unread: judged.filter(({ judgement }) => judgement.unread).length,
    ...(warm.length > 0 ? { heat: scoreHeat(warm.map(({ row, judgement }) => [row.heat!, judgement.heat])) } : {}),
    facets,
  };
}

type Judged = { row: LabelledMessage; judgement: ReturnType<typeof judgeMessage> };

function scoreHeat(pairs: [truth: number, read: number][]): Evaluation['heat'] {
  const truth = pairs.map(([value]) => value);
  const read = pairs.map(([, value]) => value);
  return {
    rows: pairs.length,
    spearman: spearman(truth, read),
    meanError: pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / pairs.length,
    aucWarm: areaUnderCurve(
      read,
      truth.map((value) => value >= 1.5),
    ),
  };
}

function scoreFacet(facet: Facet, judged: Judged[]): FacetScore {
  const labels = (LABELS[facet] as readonly Label[]).map((label) => scoreLabel(facet, label, judged));
  const present = labels.filter(({ positives }) => positives > 0);
  const total = labels.reduce(
    (sum, { right, wrong, missed }) => ({ right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed }),
    {
      right: 0,
      wrong: 0,
      missed: 0,
    },
  );
  return {
    rows: judged.length,
    macroF1: present.reduce((sum, score) => sum + score.f1, 0) / present.length,
    microF1: f1(total),
    calibrationError: calibrationError(facet, judged),
    labels,
  };
}

function scoreLabel(facet: Facet, label: Label, judged: Judged[]): LabelScore {
  const counts = { right: 0, wrong: 0, missed: 0 };
  let shown = 0;
  for (const { row, judgement } of judged) {
    const truth = (row[facet] as string[]).includes(label);
    const finding = judgement.findings.find((one) => one.label === label);
    const stated = finding !== undefined && finding.level !== 'unsure';
    if (truth && finding) shown++;
    if (truth && stated) counts.right++;
    else if (truth) counts.missed++;
    else if (stated) counts.wrong++;
  }
  const positives = counts.right + counts.missed;
  return {
    label,
    positives,
    ...counts,
    precision: counts.right / (counts.right + counts.wrong),
    recall: counts.right / positives,
    shownRecall: shown / positives,
    f1: f1(counts),
  };
}

function calibrationError(facet: Facet, judged: Judged[]): number {
  const bands = Array.from({ length: 10 }, () => ({ count: 0, said: 0, true: 0 }));
  for (const { row, judgement } of judged) {
    for (const { facet: of, label, probability } of judgement.findings) {
      if (of !== facet) continue;
      const band = bands[Math.min(9, Math.floor(probability * 10))]!;
      band.count++;
      band.said += probability;
      if ((row[facet] as string[]).includes(label)) band.true++;
    }
  }
  const shown = bands.reduce((sum, { count }) => sum + count, 0);
  return bands.reduce((sum, band) => sum + Math.abs(band.said - band.true), 0) / shown;
}
