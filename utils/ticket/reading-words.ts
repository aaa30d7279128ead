import type { Request, Signal, Tone } from './labels';
import type { Finding, Level, Reading, Unread } from './reading';

/** Heat 0 to 4 in words, by the codebook: how much care the next reply needs because of the customer's emotion. */
export const HEAT_WORDS = ['Calm', 'Slightly upset', 'Clearly upset', 'Strongly upset', 'Hostile or in crisis'] as const;

/** The step of the five-step scale that a heat falls on. */
export function heatStep(heat: number): 0 | 1 | 2 | 3 | 4 {
  return Math.min(4, Math.max(0, Math.round(heat))) as 0 | 1 | 2 | 3 | 4;
}

export const TREND_WORDS: Record<Reading['trend'], string> = { rising: 'rising', steady: 'steady', falling: 'easing' };

export const TONE_WORDS: Record<Tone, string> = {
  grateful: 'Grateful',
  confused: 'Confused',
  anxious: 'Anxious',
  disappointed: 'Disappointed',
  frustrated: 'Frustrated',
  angry: 'Angry',
  sarcastic: 'Sarcastic',
};

export const REQUEST_WORDS: Record<Request, string> = {
  refund: 'Wants a refund',
  cancel: 'Wants to cancel',
  billing: 'Billing',
  delivery: 'Delivery',
  defect: 'A fault',
  access: 'Getting in',
  how_to: 'How it works',
  change: 'Wants a change',
  status: 'Wants news',
  compensation: 'Wants compensation',
  staff_complaint: 'Complaint about service',
  praise: 'Praise',
};

export const SIGNAL_WORDS: Record<Signal, string> = {
  escalation: 'Asks for someone else',
  repeat_contact: 'Has asked before',
  churn: 'May leave',
  public_exposure: 'May go public',
  legal: 'Mentions law or a regulator',
  security: 'Fraud or break-in',
  discrimination: 'Treated worse for who they are',
  safety: 'Danger or injury',
  vulnerable: 'Needs special care',
  abuse: 'Insults the staff',
  threat: 'Threatens harm',
  self_harm: 'May speak of self-harm',
  urgent: 'Urgent',
};

/** A finding's label in words. */
export function findingWords(finding: Pick<Finding, 'facet' | 'label'>): string {
  if (finding.facet === 'tone') return TONE_WORDS[finding.label as Tone];
  if (finding.facet === 'request') return REQUEST_WORDS[finding.label as Request];
  return SIGNAL_WORDS[finding.label as Signal];
}

export const LEVEL_WORDS: Record<Level, string> = { sure: 'sure', likely: 'likely', unsure: 'not sure' };

/** Why the customer's words could not be read. */
export function unreadWords({ reason, language }: Unread): string {
  switch (reason) {
    case 'other_language': {
      const name = language && new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'none' }).of(language);
      return `The customer writes in ${name ?? 'another language'}. Evenkeel reads English only, so it does not guess.`;
    }
    case 'too_little_text':
      return 'There is too little text to read a tone from.';
    case 'no_text':
      return 'The customer sent pictures or files only. There are no words to read.';
    case 'no_customer_message':
      return 'No message of the customer was found in this ticket.';
  }
}
