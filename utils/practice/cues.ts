/** What is heard in every reply, whatever the scenario; the writers' word for each is the same as ours. */
const GOOD_CUES = ['heard', 'owned', 'next_step', 'answered', 'asked', 'apology', 'boundary', 'handover', 'said_no'] as const;
const BAD_CUES = [
  'canned',
  'apology_again',
  'blame',
  'sharp',
  'excuse',
  'over_promise',
  'passed_over',
  'nothing_next',
  'boundary_missing',
] as const;
export const CUES = [...GOOD_CUES, ...BAD_CUES] as const;

export type Cue = (typeof CUES)[number];

/** What a cue is called when it is given to the rep as a reason: "because you …". */
export const CUE_WORDS: Record<Cue, string> = {
  heard: 'You said their matter back in concrete words',
  owned: 'You took it up yourself',
  next_step: 'You said what happens next and when',
  answered: 'You left no question open',
  asked: 'You asked them something',
  apology: 'You said sorry',
  boundary: 'You set a limit',
  handover: 'You brought in another person',
  said_no: 'You said plainly what cannot be done',
  canned: 'A stock line took the place of an answer',
  apology_again: 'Sorry came again without a new remedy',
  blame: 'It read as blame',
  sharp: 'It read as an attack',
  excuse: 'Policy or an excuse came first',
  over_promise: 'A promise had no date or could not be kept',
  passed_over: 'A question or a deadline was passed over',
  nothing_next: 'It did not say what happens next',
  boundary_missing: 'The abuse was left to run',
};
