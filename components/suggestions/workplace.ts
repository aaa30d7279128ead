import { createContext, useContext } from 'react';
import type { AuthorityTable } from '@/utils/playbook/authority';
import type { Contacts } from '@/utils/playbook/contacts';
import type { Filled } from '@/utils/playbook/fill';
import type { Pack, Phrase, Stage } from '@/utils/playbook/phrase';
import type { Source } from '@/utils/playbook/source';
import type { Advice } from '@/utils/playbook/suggest';
import type { Suggestion } from '@/utils/playbook/suggestion';
import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import type { RepMarks } from './rep-marks';

/** Everything that the views about phrases work with, made once for the open ticket. */
export interface Workplace {
  /** Absent while no ticket is open: phrases are then shown with gaps and can be copied. */
  ticketKey: string | undefined;
  ticket: Ticket;
  reading: Reading;
  packs: Pack[];
  phrases: ReadonlyMap<string, Phrase>;
  sources: Record<string, Source>;
  contacts: Contacts;
  /** The team's own table, or the example that ships. */
  authority: AuthorityTable;
  marks: RepMarks;
  /** Absent while there is no reading. */
  advice: Advice | undefined;
  /** Fills any text for this ticket; throws on broken Liquid. */
  fill(text: string, stage?: Stage): Filled;
  /** A phrase ready for this ticket, or undefined when its Liquid is broken. */
  ready(phrase: Phrase, packId: string): Suggestion | undefined;
}

export const WorkplaceContext = createContext<Workplace | undefined>(undefined);

/** @throws outside of a `WorkplaceContext`. */
export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('This view needs a workplace around it.');
  return workplace;
}
