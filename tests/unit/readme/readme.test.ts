import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test.each([...Object.keys(dependencies), ...Object.keys(devDependencies)])('the README says what %s is for', (name) => {
  expect(readme.includes(`\`${name}\``)).toBe(true);
});

test('every command that the README names exists', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every folder of the top level is in the layout table', () => {
  const folders = readdirSync('.', { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        !entry.name.startsWith('.') &&
        !/^(?:node_modules|test-results|playwright-report)$/.test(entry.name),
    )
    .map(({ name }) => name);
  expect(folders.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`\`${name}/`))).toEqual([]);
});
