/** `npm run evaluate -- FILE.jsonl [--json] [--model FILE]` measures the reader on rows `{id, text, heat?, tone?, request?, signal?}`. */
import { readLabelled } from './data/labelled';
import { type Evaluation, evaluate } from './evaluation';
import { MODEL_FILE, openModel } from './open-model';

const shown = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(9);

function toTable({ rows, unread, heat, facets }: Evaluation): string {
  const lines = [`${rows} rows, ${unread} not read`];
  if (heat) {
    const { spearman, meanError, aucWarm } = heat;
    lines.push(
      '',
      `heat      Spearman ${spearman.toFixed(3)}   mean error ${meanError.toFixed(3)}   AUC of 2 and more ${aucWarm.toFixed(3)}   (${heat.rows} rows)`,
    );
  }
  for (const [facet, score] of Object.entries(facets)) {
    lines.push(
      '',
      `${facet.padEnd(10)}macro-F1 ${score.macroF1.toFixed(3)}   micro-F1 ${score.microF1.toFixed(3)}   calibration error ${score.calibrationError.toFixed(3)}   (${score.rows} rows)`,
    );
    lines.push(
      `  ${'label'.padEnd(16)}${['rows', 'precision', 'recall', 'shown', 'F1'].map((name) => name.padStart(10)).join('')}`,
    );
    for (const { label, positives, precision, recall, shownRecall, f1 } of score.labels)
      lines.push(
        `  ${label.padEnd(16)}${String(positives).padStart(10)} ${[precision, recall, shownRecall, positives ? f1 : Number.NaN].map(shown).join(' ')}`,
      );
  }
  return lines.join('\n');
}

const args = process.argv.slice(2);
const named = args.indexOf('--model');
const modelFile = named >= 0 ? args.splice(named, 2)[1] : MODEL_FILE;
const file = args.find((arg) => !arg.startsWith('--'));
if (!file) {
  process.stderr.write('Say which file: npm run evaluate -- FILE.jsonl [--json]\n');
  process.exitCode = 1;
} else {
  try {
    const result = evaluate(openModel(modelFile), readLabelled(file));
    console.log(args.includes('--json') ? JSON.stringify(result, null, 2) : toTable(result));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
