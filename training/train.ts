/**
 * `npm run train -- --data DIR [--out FILE]` trains the reader from `training/corpus` and the public sets in DIR and writes the model file.
 * `npm run train -- --data DIR --goemotions` measures the same features and trainer on GoEmotions instead.
 * The same data give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LabelledMessage, readCorpus, readLabelled } from './data/labelled';
import { fitEmotions, testEmotions } from './goemotions';
import { MODEL_FILE } from './open-model';
import { trainReader } from './train-reader';

const CORPUS = 'training/corpus';

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Texts for thresholds only. Without them the thresholds come from the corpus alone. */
function readDevelopment(folder: string): LabelledMessage[] {
  try {
    return readLabelled(join(folder, 'support_dev/messages.jsonl'));
  } catch {
    return [];
  }
}

/** A text without what does not matter for being the same text. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function main(folder: string): void {
  const started = Date.now();
  const say = (what: string) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);
  if (process.argv.includes('--goemotions')) {
    const { macroF1, microF1 } = testEmotions(folder, fitEmotions(folder));
    console.log(`GoEmotions test, 28 labels: macro-F1 ${macroF1.toFixed(4)}, micro-F1 ${microF1.toFixed(4)}`);
    return;
  }
  const development = readDevelopment(folder);
  const reserved = new Set(development.map(({ text }) => plain(text)));
  const gold = readCorpus(CORPUS).filter((row) => !row.held_out && !reserved.has(plain(row.text)));
  say(`${gold.length} labelled messages, ${development.length} for thresholds`);
  const bytes = trainReader({ gold, development }, say);
  const file = argument('--out') ?? MODEL_FILE;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  say(`${file}: ${bytes.length} bytes`);
}

const folder = argument('--data');
if (!folder) {
  process.stderr.write('Say where the public sets are: npm run train -- --data DIR\n');
  process.exitCode = 1;
} else {
  main(folder);
}
