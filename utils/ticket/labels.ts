/** The label sets of the codebook. Plain arrays, so that the content script can use them without zod. */

export const TONES = ['grateful', 'confused', 'anxious', 'disappointed', 'frustrated', 'angry', 'sarcastic'] as const;

export const REQUESTS = [
  'refund',
  'cancel',
  'billing',
  'delivery',
  'defect',
  'access',
  'how_to',
  'change',
  'status',
  'compensation',
  'staff_complaint',
  'praise',
] as const;

export const SIGNALS = [
  'escalation',
  'repeat_contact',
  'churn',
  'public_exposure',
  'legal',
  'security',
  'discrimination',
  'safety',
  'vulnerable',
  'abuse',
  'threat',
  'self_harm',
  'urgent',
] as const;

export type Tone = (typeof TONES)[number];
export type Request = (typeof REQUESTS)[number];
export type Signal = (typeof SIGNALS)[number];

export const FACETS = ['tone', 'request', 'signal'] as const;
export type Facet = (typeof FACETS)[number];
export type Label = Tone | Request | Signal;

/** Labels by facet, in the codebook's order. */
export const LABELS: {
  readonly tone: readonly Tone[];
  readonly request: readonly Request[];
  readonly signal: readonly Signal[];
} = {
  tone: TONES,
  request: REQUESTS,
  signal: SIGNALS,
};
