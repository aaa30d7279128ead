import { z } from '@/utils/ticket/schema';
import { type OwnAuthority, ownAuthoritySchema } from './authority';
import { type Mark, markSchema } from './mark';
import { type OwnPhrase, ownPhraseSchema } from './own-phrase';
import {
  type Attempt,
  attemptSchema,
  type Branch,
  branchSchema,
  type Drill,
  drillSchema,
  type OwnScenario,
  ownScenarioSchema,
  type Skill,
  skillSchema,
} from './practice';
import { type DismissedRemark, dismissedRemarkSchema, type RuleSetting, ruleSettingSchema } from './reply-check';
import { type Rewording, rewordingSchema } from './rewording';
import { type TeamPack, teamPackSchema } from './team-pack';
import { type Use, useSchema } from './use';

/** What each table holds. */
export interface TableRows {
  uses: Use;
  favourites: Mark;
  hidden: Mark;
  ownPhrases: OwnPhrase;
  packs: TeamPack;
  authority: OwnAuthority;
  rewordings: Rewording;
  dismissedRemarks: DismissedRemark;
  ruleSettings: RuleSetting;
  attempts: Attempt;
  branches: Branch;
  skills: Skill;
  scenarios: OwnScenario;
  drills: Drill;
}
export type TableName = keyof TableRows;

/** The rows of every table, as a backup carries them and as any database of this version must look. */
export const tableRowsSchema = z.strictObject({
  uses: z.array(useSchema),
  favourites: z.array(markSchema),
  hidden: z.array(markSchema),
  ownPhrases: z.array(ownPhraseSchema),
  packs: z.array(teamPackSchema),
  authority: z.array(ownAuthoritySchema),
  rewordings: z.array(rewordingSchema),
  dismissedRemarks: z.array(dismissedRemarkSchema),
  ruleSettings: z.array(ruleSettingSchema),
  attempts: z.array(attemptSchema),
  branches: z.array(branchSchema),
  skills: z.array(skillSchema),
  scenarios: z.array(ownScenarioSchema),
  drills: z.array(drillSchema),
});
export type AllRows = z.infer<typeof tableRowsSchema>;

export const TABLE_NAMES = Object.keys(tableRowsSchema.shape) as TableName[];

type Keys = { [Name in TableName]: (row: TableRows[Name]) => string };

/** What makes a row the same row on two machines. */
export const KEY_OF: Keys = {
  uses: (row) => `${row.ticketKey} ${row.phraseId} ${row.at}`,
  favourites: (row) => row.phraseId,
  hidden: (row) => row.phraseId,
  ownPhrases: (row) => row.id,
  packs: (row) => row.id,
  authority: (row) => row.id,
  rewordings: (row) => row.phraseId,
  dismissedRemarks: (row) => `${row.ticketKey} ${row.ruleId} ${row.wordsHash}`,
  ruleSettings: (row) => row.ruleId,
  attempts: (row) => row.id,
  branches: (row) => row.id,
  skills: (row) => row.id,
  scenarios: (row) => row.id,
  drills: (row) => row.id,
};
