import type { AuthorityTable } from '@/utils/playbook/authority';
import { fillerFor } from '@/utils/playbook/fill';
import type { Pack } from '@/utils/playbook/phrase';
import type { Playbooks } from '@/utils/playbook/playbooks';
import { advise, phrasesById } from '@/utils/playbook/suggest';
import type { Wording } from '@/utils/playbook/wording';
import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';
import { BLANK_READING, BLANK_TICKET } from './blank-ticket';
import type { RepMarks } from './rep-marks';
import type { Workplace } from './workplace';

interface WorkplaceInput {
  ticket: Ticket | undefined;
  reading: Reading | undefined;
  packs: Pack[];
  playbooks: Playbooks;
  marks: RepMarks;
  /** The rep's own wording of a phrase, by phrase id. */
  rewordings: ReadonlyMap<string, string>;
  authority: AuthorityTable;
  wording: Wording;
  /** ISO 8601. */
  now: string;
}

/** Works out what to say for the open ticket; without a ticket or a reading, phrases can still be filled and browsed. */
export function makeWorkplace({
  ticket,
  reading,
  packs,
  playbooks,
  marks,
  rewordings,
  authority,
  wording,
  now,
}: WorkplaceInput): Workplace {
  const shown = { ticket: ticket ?? BLANK_TICKET, reading: reading ?? BLANK_READING };
  const fill = fillerFor(shown.ticket, shown.reading, wording);
  const advice =
    ticket && reading
      ? advise({
          ...shown,
          packs,
          uses: marks.uses.map((use) => ({ ...use, at: new Date(use.at).toISOString() })),
          favourites: marks.favouriteSet,
          hidden: marks.hiddenSet,
          wording,
          ownEdits: rewordings,
          authority,
          now,
        })
      : undefined;
  return {
    ...shown,
    ticketKey: ticket && ticketKey(ticket),
    packs,
    phrases: phrasesById(packs),
    sources: playbooks.sources,
    contacts: playbooks.contacts,
    authority,
    marks,
    advice,
    fill,
    ready(phrase, packId) {
      try {
        const favourite = marks.favouriteSet.has(phrase.id);
        return {
          phrase,
          packId,
          stage: phrase.stage,
          ...fill(rewordings.get(phrase.id) ?? phrase.text, phrase.stage),
          reason: phrase.why,
          score: 0,
          favourite,
        };
      } catch {
        return undefined;
      }
    },
  };
}
