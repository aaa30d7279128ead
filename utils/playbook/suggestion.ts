import type { Phrase, Stage } from './phrase';

/** A hole in a filled phrase that the rep closes before it can be inserted. */
export interface Gap {
  /** The placeholder's name as written in the phrase, e.g. `ticket.requester.first_name`. */
  placeholder: string;
  /** What to ask the rep for, e.g. "Customer's first name". */
  label: string;
  /** A guess that must be confirmed, e.g. a name taken from an e-mail address. */
  guess?: string;
  start: number;
  end: number;
}

/** A phrase made ready for one ticket. */
export interface Suggestion {
  phrase: Phrase;
  packId: string;
  stage: Stage;
  /** The text with placeholders filled; gaps stand as "[Customer's first name]" at their offsets. */
  text: string;
  gaps: Gap[];
  /** Why now, in one sentence, naming the finding and the customer's words that led here. */
  reason: string;
  /** For ordering and tests only, never shown as a number. */
  score: number;
  favourite: boolean;
}
