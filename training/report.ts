/**
 * `npm run report -- [--dev FILE]` measures the shipped model and its peers in one run and writes the tables of `training/REPORT.md`
 * and of the model card, which the options page shows. Only the parts between the markers are replaced.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type LabelledMessage, readCorpus, readLabelled } from './data/labelled';
import { evaluate } from './evaluation';
import { MODEL_FILE, openModel } from './open-model';
import { bandsTable, coverageTable, goalTable, labelTable, peersTable, sliceTable } from './report-tables';

const REPORT = 'training/REPORT.md';
const CARD = 'training/MODEL.md';
/** Messages that share the words of a signal, mostly without carrying it, by writers who wrote nothing for training. */
const LOOKALIKES = 'training/corpus/h1.jsonl';
const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

const named = process.argv.indexOf('--dev');
const model = openModel();
const heldOut = readCorpus('training/corpus').filter((row) => row.held_out);
const sets: [name: string, rows: LabelledMessage[]][] = [['held-out tenth of the corpus', heldOut]];
if (named >= 0) {
  const development = readLabelled(process.argv[named + 1]!);
  sets.unshift(
    ['support_dev, real messages', development],
    ['the same and look-alikes', [...development, ...readLabelled(LOOKALIKES)]],
  );
}
const measured = sets.map(([name, rows]) => ({ name, rows, evaluation: evaluate(model, rows) }));
const size = readFileSync(MODEL_FILE).length;

const summary = [goalTable(measured, size), peersTable(measured)];
const details = [
  ...measured.map(({ name, evaluation }) => labelTable(name, evaluation)),
  ...measured.map(({ name, rows }) => coverageTable(name, model, rows)),
  ...measured.map(({ name, rows }) => bandsTable(name, model, rows)),
  sliceTable(model, heldOut),
];

function replaceMeasured(file: string, tables: readonly string[]): void {
  const [before, rest] = readFileSync(file, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file} has lost its markers ${BEGIN} and ${END}`);
  writeFileSync(file, `${before}${BEGIN}\n${tables.join('\n\n')}\n${END}${after}`);
}

replaceMeasured(REPORT, [...summary, ...details]);
replaceMeasured(CARD, [...summary, sliceTable(model, heldOut)]);
console.log([...summary, ...details].join('\n\n'));
