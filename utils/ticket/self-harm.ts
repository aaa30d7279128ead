import type { Reading } from './reading';

/** Whether the customer, surely or likely, speaks of hurting themselves: then nothing is scored and the lane for it opens. */
export function speaksOfSelfHarm(reading: Reading): boolean {
  return reading.findings.some(({ finding }) => finding.label === 'self_harm' && finding.level !== 'unsure');
}

/** Whether any such finding stands, even one that the reader is not sure of: the contacts are offered, nothing is asserted. */
export function mightSpeakOfSelfHarm(reading: Reading): boolean {
  return reading.findings.some(({ finding }) => finding.label === 'self_harm');
}
