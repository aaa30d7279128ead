import { LABELS } from '@/utils/ticket/labels';

/** Everything that the model predicts, in the order of its columns: heat first, then the labels of the codebook. */
export const OUTPUTS = ['heat', ...LABELS.tone, ...LABELS.request, ...LABELS.signal] as const;
export type Output = (typeof OUTPUTS)[number];
export const HEAT = 0;
export const HOTTEST = 4;

export function columnOf(output: string): number {
  return OUTPUTS.indexOf(output as Output);
}
