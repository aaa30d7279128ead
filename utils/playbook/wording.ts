import { z } from '@/utils/ticket/schema';

export const spellingSchema = z.enum(['british', 'american']);
export type Spelling = z.infer<typeof spellingSchema>;

/** `relaxed` writes "I'll", `formal` writes "I will", `neutral` leaves phrases as they were written. */
export const formalitySchema = z.enum(['relaxed', 'neutral', 'formal']);
export type Formality = z.infer<typeof formalitySchema>;

/** How the rep's house writes. */
export interface Wording {
  spelling: Spelling;
  formality: Formality;
  /** Put under closing phrases, e.g. "Kind regards, Ana"; absent or empty for none. */
  signOff?: string;
}
