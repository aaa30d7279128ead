/** The one suggestion that the badge shows: ready to go into a reply as it stands. */
export interface FirstSuggestion {
  phraseId: string;
  text: string;
  /** Why now, in one sentence for the rep. */
  why: string;
}
