import type { EndingKind, INDUSTRIES } from '@/utils/practice/scenario';

export const INDUSTRY_WORDS: Record<(typeof INDUSTRIES)[number], string> = {
  retail: 'Retail',
  travel: 'Travel',
  telecoms: 'Telecoms',
  banking: 'Banking',
  insurance: 'Insurance',
  energy: 'Energy',
  software: 'Software',
  hospitality: 'Hospitality',
  healthcare: 'Healthcare',
  food: 'Food',
  public_service: 'Public service',
  education: 'Education',
  property: 'Property',
  games: 'Games',
  logistics: 'Logistics',
};

export const DIFFICULTY_WORDS = ['', 'Calm', 'Tense', 'Hard', 'Severe'] as const;

export const ENDING_WORDS: Record<EndingKind, string> = {
  won: 'It came right',
  partly: 'Half-way there',
  lost: 'The customer left',
  ended: 'Ended with a boundary',
  handed_over: 'Handed over',
};
