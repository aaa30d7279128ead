import { type Problem, problemsOf, type SchemaIssue } from '@/utils/playbook/problem';
import { lintScenario } from './lint';
import { type Scenario, scenarioPackSchema, scenarioSchema } from './scenario';

/** A file of scenarios larger than this is not one that somebody wrote. Bytes. */
export const LARGEST_FILE = 4_000_000;

/** Something wrong in a file, with its place for the author. */
export interface FileFault {
  /** Counted from 1. */
  line: number;
  place: string;
  reason: string;
}

export type ReadScenarios = { scenarios: Scenario[] } | { faults: FileFault[] };

/**
 * Reads one scenario, or a pack of them, from YAML or JSON (which is YAML as well), checks the shape and lints.
 * Never throws; whatever is wrong comes back with its line.
 */
export async function readScenarios(text: string): Promise<ReadScenarios> {
  // The parser is large; only those who read a file load it.
  const { parseYaml } = await import('@/utils/playbook/import/yaml-document');
  const parsed = parseYaml(text);
  if ('message' in parsed) return { faults: [{ line: parsed.line, place: '', reason: parsed.message }] };
  const isPack = typeof parsed.value === 'object' && parsed.value !== null && 'scenarios' in parsed.value;
  const faultsOf = (problems: readonly Problem[]) =>
    problems.map(({ path, message }) => ({ line: parsed.lineOf(path), place: path.join('.'), reason: message }));
  const result = isPack
    ? scenarioPackSchema.safeParse(parsed.value, { reportInput: true })
    : scenarioSchema.safeParse(parsed.value, { reportInput: true });
  if (!result.success) return { faults: faultsOf(problemsOf(result.error.issues as SchemaIssue[])) };
  const scenarios = 'scenarios' in result.data ? result.data.scenarios : [result.data];
  const problems = scenarios.flatMap((scenario, index) =>
    lintScenario(scenario).map(({ path, message }) => ({ path: isPack ? ['scenarios', index, ...path] : path, message })),
  );
  return problems.length > 0 ? { faults: faultsOf(problems) } : { scenarios };
}

/** Scenarios as YAML that `readScenarios` reads back: one by itself, several as a pack. */
export async function writeScenarios(scenarios: readonly Scenario[], title: string): Promise<string> {
  const { stringify } = await import('yaml');
  const file = scenarios.length === 1 ? scenarios[0] : { version: 1, kind: 'scenarios', title, scenarios };
  return stringify(JSON.parse(JSON.stringify(file)), { lineWidth: 120 });
}
