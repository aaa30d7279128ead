import type { InsertOutcome } from '@/utils/ticket/insert-outcome';

/** What came of pressing "Insert", for the rep. */
export function insertWords(outcome: InsertOutcome): string {
  if (outcome.outcome === 'inserted') {
    return outcome.visibility === 'internal'
      ? 'Inserted into an internal note. Nothing was sent.'
      : 'Inserted. Nothing was sent.';
  }
  const why = {
    other_ticket: 'The page shows another ticket now, so nothing was inserted.',
    no_editor: 'No reply box is open.',
    not_taken: 'The reply box did not take the text.',
  }[outcome.reason];
  return outcome.outcome === 'copied' ? `${why} Copied instead: paste it where it belongs.` : why;
}
