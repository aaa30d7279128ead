import type { Scenario } from '@/utils/practice/scenario';
import type { Skill as SkillName } from '@/utils/practice/skills';
import type { Database } from './database';
import { write } from './storage-full';
import type { Attempt, Branch, Drill, OwnScenario, Skill } from './tables/practice';

/** Keeps an attempt, or what has become of it. */
export function saveAttempt(db: Database, attempt: Attempt): Promise<void> {
  return write(async () => {
    await db.attempts.put(attempt);
  });
}

/** Keeps one reply, and with it that the attempt goes on or has ended: both or neither. */
export function saveBranch(db: Database, attempt: Attempt, branch: Branch): Promise<void> {
  return write(() =>
    db.transaction('rw', db.attempts, db.branches, async () => {
      await db.attempts.put(attempt);
      await db.branches.put(branch);
    }),
  );
}

/** Keeps a try at a drill and when its skill comes next: both or neither. */
export function saveDrill(db: Database, drill: Drill, skill: Skill): Promise<void> {
  return write(() =>
    db.transaction('rw', db.drills, db.skills, async () => {
      await db.drills.put(drill);
      await db.skills.put(skill);
    }),
  );
}

/** Adds scenarios, or replaces those with their ids; all of them or none. `now` in milliseconds since 1970. */
export function saveScenarios(
  db: Database,
  scenarios: readonly Scenario[],
  from: OwnScenario['from'],
  now: number,
): Promise<void> {
  return write(async () => {
    await db.scenarios.bulkPut(scenarios.map((scenario) => ({ id: scenario.id, scenario, from, changedAt: now })));
  });
}

export function deleteScenario(db: Database, id: string): Promise<void> {
  return write(() => db.scenarios.delete(id));
}

/** Own and team scenarios, by id. */
export function ownScenarios(db: Database): Promise<OwnScenario[]> {
  return db.scenarios.orderBy('id').toArray();
}

/** Everything that practice has kept about the rep, oldest first. */
export interface PracticeRecord {
  attempts: Attempt[];
  branches: Branch[];
  drills: Drill[];
  skills: ReadonlyMap<SkillName, Skill>;
}

export async function practiceRecord(db: Database): Promise<PracticeRecord> {
  const [attempts, branches, drills, skills] = await Promise.all([
    db.attempts.orderBy('startedAt').toArray(),
    db.branches.toArray(),
    db.drills.orderBy('at').toArray(),
    db.skills.toArray(),
  ]);
  branches.sort((one, other) => one.at - other.at);
  return { attempts, branches, drills, skills: new Map(skills.map((skill) => [skill.id as SkillName, skill])) };
}

/** Deletes conversations, replies, drills and their schedule. Own scenarios stay. @returns how many rows went. */
export function deletePracticeRecord(db: Database): Promise<number> {
  return write(() =>
    db.transaction('rw', db.attempts, db.branches, db.drills, db.skills, async () => {
      let gone = 0;
      for (const table of [db.attempts, db.branches, db.drills, db.skills]) {
        gone += await table.count();
        await table.clear();
      }
      return gone;
    }),
  );
}
