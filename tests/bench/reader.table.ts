import { readFileSync } from 'node:fs';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import { loadModel } from '@/utils/reader/model';
import { readMessage } from '@/utils/reader/read-message';
import { growth, MESSAGES, timePerWord } from './reader-texts';
import { readInChromium } from './reader-visit';
import { type Row, type Table, timePerCall } from './table';

const MODEL = 'public/reader.model';
/** Message lengths over which the time a word must stay the same. */
const WORDS = [10, 100, 1000, 10_000, 100_000];

function loadTime(bytes: ArrayBuffer): number {
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    loadModel(bytes);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[4]!;
}

async function run(): Promise<Row[]> {
  const file = readFileSync(MODEL);
  const bytes = new Uint8Array(file).buffer;
  const firstStart = performance.now();
  const model = loadModel(bytes);
  const firstLoad = performance.now() - firstStart;
  const afinn = new Sentiment();
  const rounds = 300;
  const ours = timePerCall(MESSAGES, rounds, (text) => readMessage(model, text));
  const peers: [string, (text: string) => unknown][] = [
    ['wink-sentiment', (text) => wink(text)],
    ['vader-sentiment', (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text)],
    ['sentiment (AFINN)', (text) => afinn.analyze(text)],
  ];
  const rows: Row[] = peers.map(([name, call]) => ({
    what: 'one message of 110 characters, all labels with evidence',
    value: ours,
    unit: 'µs',
    peer: { name, value: timePerCall(MESSAGES, rounds, call) },
  }));
  const hundredWords = growth(100);
  rows.push({
    what: 'one message of 100 words',
    value: timePerCall([hundredWords], 300, (text) => readMessage(model, text)),
    unit: 'µs',
    peer: { name: 'wink-sentiment', value: timePerCall([hundredWords], 300, (text) => wink(text)) },
  });
  const perWord = (words: number) => timePerWord(words, (text) => readMessage(model, text));
  const base = perWord(WORDS[0]!);
  for (const words of WORDS)
    rows.push({
      what: `time a word in a message of ${words} words`,
      value: perWord(words),
      unit: 'µs',
      peer: { name: '10 words', value: base },
    });
  const inChromium = await readInChromium(MODEL, WORDS, 20);
  rows.push({
    what: 'in Chromium: one message of 110 characters',
    value: inChromium.message,
    unit: 'µs',
    peer: { name: 'in Node', value: ours },
  });
  for (const { words, time } of inChromium.words)
    rows.push({
      what: `in Chromium: time a word in a message of ${words} words`,
      value: time,
      unit: 'µs',
      peer: { name: '10 words', value: inChromium.words[0]!.time },
    });
  rows.push({ what: 'model file', value: file.length / 1000, unit: 'KB' });
  rows.push({ what: 'loading the model, first time', value: firstLoad, unit: 'ms' });
  rows.push({ what: 'loading the model, median of nine', value: loadTime(bytes), unit: 'ms' });
  return rows;
}

export default { name: 'Reader', run } satisfies Table;
