import { basename } from 'node:path';
import { endingOf, lineTo } from '@/utils/practice/conversation';
import { lintScenario } from '@/utils/practice/lint';
import { playThrough } from '@/utils/practice/playthrough';
import type { Scenario } from '@/utils/practice/scenario';
import { loadReader, loadScenario } from './load-scenario';

/** For authors: `npm run scenarios -- FILE…` lints scenarios and shows turn by turn where their paths lead. */
const model = loadReader();
const quiet = process.argv.includes('--quiet');

function show(scenario: Scenario, name: string, path: { ending: string; replies: string[] }): boolean {
  const conversation = playThrough(scenario, path.replies, model);
  const reached = endingOf(conversation)?.ending ?? 'no ending';
  const line = lineTo(conversation);
  const fits = reached === path.ending && line.length === path.replies.length;
  if (fits && quiet) return true;
  const left = path.replies.length - line.length;
  console.log(
    `\n${scenario.id} ${name}: ${fits ? 'ok' : 'WRONG'}: wants ${path.ending}, comes to ${reached}${left ? `, ${left} replies unused` : ''}`,
  );
  for (const { number, reply, cues, after, answer, remarks } of line) {
    console.log(`  ${number} ${reply.slice(0, 90)}`);
    console.log(`    heard: ${cues.join(' ')}`);
    console.log(`    rules: ${remarks.map(({ ruleId }) => ruleId).join(' ')}`);
    console.log(
      `    heat ${after.heat} trust ${after.trust} patience ${after.patience} -> ${'move' in answer ? answer.move : answer.ending}`,
    );
  }
  return fits;
}

let faults = 0;
for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  try {
    const scenario = loadScenario(file);
    if (`${scenario.id}.yaml` !== basename(file)) throw new Error(`${file}: the id "${scenario.id}" is not the file's name`);
    for (const { path, message } of lintScenario(scenario)) {
      faults += 1;
      console.log(`${file}: ${path.join('.')}: ${message}`);
    }
    const { good, poor, abusive, others } = scenario.paths;
    const paths = [good, poor, abusive, ...others];
    const names = ['good', 'poor', 'abusive', ...others.map((_, index) => `others ${index + 1}`)];
    paths.forEach((path, index) => {
      if (!show(scenario, names[index]!, path)) faults += 1;
    });
  } catch (error) {
    faults += 1;
    console.log(error instanceof Error ? error.message : error);
  }
}
console.log(faults === 0 ? 'All well.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
