import type { PracticeReply } from '@/utils/practice/progress';
import type { Scenario } from '@/utils/practice/scenario';
import type { PracticeRecord } from '@/utils/store/practice';

export const NO_RECORD: PracticeRecord = { attempts: [], branches: [], drills: [], skills: new Map() };

/** All that the rep wrote in conversations and drills, the oldest first; what was written to somebody in danger is not counted. */
export function practiceReplies({ attempts, branches, drills }: PracticeRecord, scenarios: readonly Scenario[]): PracticeReply[] {
  const waysOf = new Map(scenarios.map(({ id, ways }) => [id, ways.map((way) => way.id)]));
  const scenarioOf = new Map(attempts.map(({ id, scenarioId }) => [id, scenarioId]));
  const written = [...branches.map((branch) => ({ ...branch, scenarioId: scenarioOf.get(branch.attemptId) ?? '' })), ...drills];
  const grave = new Set(scenarios.flatMap((scenario) => (scenario.grave ? [scenario.id] : [])));
  return written
    .filter(({ scenarioId }) => !grave.has(scenarioId))
    .map(({ reply, cues, at, scenarioId }) => ({ text: reply, cues, at, ways: waysOf.get(scenarioId) ?? [] }))
    .sort((one, other) => one.at - other.at);
}
