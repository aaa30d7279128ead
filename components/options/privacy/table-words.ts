import type { TableName } from '@/utils/store/tables';

/** What each table holds and for how long, for the list of what is stored. */
export const TABLE_WORDS: Record<TableName, { title: string; holds: string; ages?: boolean }> = {
  uses: {
    title: 'Phrases used',
    holds: 'Which phrase went into which ticket, and when. Not the words of the reply.',
    ages: true,
  },
  favourites: { title: 'Starred phrases', holds: 'Which phrases you starred.' },
  hidden: { title: 'Hidden phrases', holds: 'Which phrases you hid.' },
  ownPhrases: { title: 'Your phrases', holds: 'What you wrote or imported.' },
  rewordings: { title: 'Your wordings', holds: 'Your own words for phrases from packs.' },
  packs: { title: 'Team packs', holds: 'Packs that you imported.' },
  authority: { title: 'Authority table', holds: 'Your team’s own limits.' },
  dismissedRemarks: {
    title: 'Dismissed remarks',
    holds: 'Which remark in which ticket. Not the words it was about.',
    ages: true,
  },
  ruleSettings: { title: 'Rules switched off', holds: 'Which rules of the reply check are off.' },
  attempts: { title: 'Practice conversations', holds: 'Which scenarios you practised, and how they ended.' },
  branches: { title: 'Practice replies', holds: 'What you wrote in practice, to invented customers.' },
  skills: { title: 'Practice schedule', holds: 'When each drill comes next.' },
  scenarios: { title: 'Practice scenarios', holds: 'Scenarios that you wrote or imported.' },
  drills: { title: 'Drills', holds: 'What you wrote in drills, and what was heard in it.' },
};
