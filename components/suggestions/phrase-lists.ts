import { STAGES } from '@/utils/playbook/phrase';
import type { Suggestion } from '@/utils/playbook/suggestion';
import type { Workplace } from './workplace';

/** Which phrases are on show. */
export const SHELVES = ['ticket', 'favourites', 'recent', 'used', 'hidden', 'all'] as const;
export type Shelf = (typeof SHELVES)[number];

export const SHELF_WORDS: Record<Shelf, string> = {
  ticket: 'For this ticket',
  favourites: 'Favourites',
  recent: 'Recently used',
  used: 'Used in this thread',
  hidden: 'Hidden',
  all: 'All phrases',
};

export const EMPTY_WORDS: Record<Exclude<Shelf, 'ticket'>, string> = {
  favourites: 'No favourites yet. Star a phrase to keep it here.',
  recent: 'Nothing used yet. What you insert or copy is listed here, without any customer text.',
  used: 'Nothing from here has been used in this thread.',
  hidden: 'Nothing is hidden.',
  all: 'No pack is switched on. You can switch packs on in the options.',
};

/** Phrases by id, ready for the ticket, in the order given; ids that no pack knows any more are left out. */
export function readyPhrases({ phrases, packs, ready }: Workplace, ids: readonly string[]): Suggestion[] {
  const packOf = new Map<string, string>();
  for (const pack of packs) for (const phrase of pack.phrases) if (!packOf.has(phrase.id)) packOf.set(phrase.id, pack.id);
  return [...new Set(ids)].flatMap((id) => {
    const phrase = phrases.get(id);
    const packId = packOf.get(id);
    const suggestion = phrase && packId !== undefined ? ready(phrase, packId) : undefined;
    return suggestion ? [suggestion] : [];
  });
}

/** The ids on a shelf. */
export function idsOnShelf(shelf: Exclude<Shelf, 'ticket'>, { marks, phrases }: Workplace): string[] {
  switch (shelf) {
    case 'favourites':
      return marks.favourites;
    case 'recent':
      return marks.recent;
    case 'used':
      return marks.uses.map((use) => use.phraseId).reverse();
    case 'hidden':
      return marks.hidden;
    case 'all':
      return STAGES.flatMap((stage) =>
        [...phrases.values()].filter((phrase) => phrase.stage === stage && !marks.hiddenSet.has(phrase.id)).map(({ id }) => id),
      );
  }
}
