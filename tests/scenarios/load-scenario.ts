import { readFileSync } from 'node:fs';
import { parseYaml } from '@/utils/playbook/import/yaml-document';
import { problemsOf, type SchemaIssue } from '@/utils/playbook/problem';
import { type Scenario, scenarioSchema } from '@/utils/practice/scenario';
import { loadModel, type Model } from '@/utils/reader/model';

/**
 * Reads one scenario file.
 * @throws with file, line and reason when it is not a scenario.
 */
export function loadScenario(file: string): Scenario {
  const parsed = parseYaml(readFileSync(file, 'utf8'));
  if ('message' in parsed) throw new Error(`${file}:${parsed.line}: ${parsed.message}`);
  const result = scenarioSchema.safeParse(parsed.value, { reportInput: true });
  if (result.success) return result.data;
  const problems = problemsOf(result.error.issues as SchemaIssue[]);
  throw new Error(
    problems.map(({ path, message }) => `${file}:${parsed.lineOf(path)}: ${path.join('.')}: ${message}`).join('\n'),
  );
}

/** The reader's model as it ships. */
export function loadReader(): Model {
  const file = readFileSync('public/reader.model');
  return loadModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}
