import type { LabelledMessage } from '@/training/data/labelled';
import { FACETS, LABELS } from '@/utils/ticket/labels';
import type { Targets } from './linear-fit';
import { columnOf, HEAT, HOTTEST, OUTPUTS } from './outputs';

/** Labels as numbers from 0 to 1. A facet that was not labelled stays `NaN`; heat counts double, because all messages have it. */
export function targetsOfGold(rows: readonly LabelledMessage[]): Targets {
  const outputs = OUTPUTS.length;
  const target = new Float32Array(rows.length * outputs).fill(Number.NaN);
  const weight = new Float32Array(rows.length * outputs).fill(1);
  rows.forEach((row, index) => {
    const base = index * outputs;
    weight[base + HEAT] = 2;
    if (row.heat !== undefined) target[base + HEAT] = row.heat / HOTTEST;
    for (const facet of FACETS) {
      const given = row[facet] as string[] | undefined;
      if (given) for (const label of LABELS[facet]) target[base + columnOf(label)] = given.includes(label) ? 1 : 0;
    }
  });
  return { outputs, target, weight };
}

/** Whether a row was labelled on the facet of a column. */
export function isLabelled(row: LabelledMessage, column: number): boolean {
  return FACETS.some((facet) => row[facet] !== undefined && (LABELS[facet] as readonly string[]).includes(OUTPUTS[column]!));
}

/** Whether each row has the label of a column. */
export function positivesOf(rows: readonly LabelledMessage[], column: number): boolean[] {
  const label = OUTPUTS[column] as string;
  return rows.map((row) => FACETS.some((facet) => (row[facet] as string[] | undefined)?.includes(label)));
}
