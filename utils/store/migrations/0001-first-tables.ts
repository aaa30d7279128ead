import type { Migration } from './migration';

export const firstTables: Migration = {
  version: 1,
  stores: {
    // The key says what a row is, so that two machines that recorded the same thing agree on it when merged.
    uses: '[ticketKey+phraseId+at], ticketKey, at',
    favourites: 'phraseId',
    hidden: 'phraseId',
    ownPhrases: 'id',
    packs: 'id',
    dismissedRemarks: '[ticketKey+ruleId+wordsHash], ticketKey, at',
    ruleSettings: 'ruleId',
    attempts: 'id, scenarioId, startedAt',
    branches: 'id, attemptId',
    skills: 'id',
  },
};
