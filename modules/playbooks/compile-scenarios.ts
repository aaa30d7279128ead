import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lintScenario } from '@/utils/practice/lint';
import { type Scenario, scenarioSchema } from '@/utils/practice/scenario';
import { checked } from './checked';
import { PlaybookError, readYaml, report } from './yaml-source';

/**
 * Reads, checks and lints the practice scenarios in a folder, in the order of their file names.
 * @throws PlaybookError with file, line and reason.
 */
export function compileScenarios(folder: string): Scenario[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const source = readYaml(join(folder, name));
      const scenario = checked(source, scenarioSchema);
      const problems = lintScenario(scenario);
      if (`${scenario.id}.yaml` !== basename(name)) {
        problems.push({ path: ['id'], message: `must be the file's name, "${basename(name, '.yaml')}"` });
      }
      if (problems.length > 0) throw new PlaybookError(report(source, problems));
      return scenario;
    });
}
