import type { Migration } from './migration';

/** Room for the team's own authority table and for the rep's wording of pack phrases. */
export const ownLimitsAndWordings: Migration = {
  version: 2,
  stores: { authority: 'id', rewordings: 'phraseId' },
  change: (rows) => ({ ...rows, authority: [], rewordings: [] }),
};
