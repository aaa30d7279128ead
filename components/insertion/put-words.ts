import type { Put } from './put-text';

const INSERTED = {
  public: 'Inserted into the public reply.',
  internal: 'Inserted into the internal note. The customer will not see it.',
  unknown: 'Inserted into the reply box.',
};

const COPIED = {
  asked: 'Copied.',
  no_ticket: 'Copied instead, because no ticket is open. Paste it where you need it.',
  no_editor: 'Copied instead, because no reply box is open. Paste it where you need it.',
  not_taken: 'Copied instead, because the reply box did not take the text. Paste it where you need it.',
};

const FAILED = {
  other_ticket: 'Nothing was inserted: the page now shows another ticket than the one this was written for.',
  not_copied: 'The browser did not allow copying. Click into the panel and try again.',
};

/** What is said of a text that was to go into the reply box. */
export function putWords(put: Put): string {
  if (put.state === 'inserted') return INSERTED[put.visibility];
  if (put.state === 'copied') return COPIED[put.because];
  return FAILED[put.because];
}
