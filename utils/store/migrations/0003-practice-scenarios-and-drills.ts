import type { Migration } from './migration';

/** Room for own scenarios and drills; practice replies keep what was heard in them, so that progress need not replay them. */
export const practiceScenariosAndDrills: Migration = {
  version: 3,
  stores: { scenarios: 'id', drills: 'id, at' },
  change: (rows) => ({
    ...rows,
    branches: (rows.branches ?? []).map((branch) => ({ ...(branch as object), cues: [] })),
    scenarios: [],
    drills: [],
  }),
};
