import { readFileSync } from 'node:fs';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import { loadModel } from '@/utils/reader/model';
import { readMessage } from '@/utils/reader/read-message';
import { type Row, type Table, timePerCall } from './table';

const MODEL = 'public/reader.model';

/** Customer messages of about 110 characters, written for this measurement. */
const MESSAGES = [
  'I was told my refund would be here by Friday and it still has not arrived. Can somebody please look into this today?',
  'The app logs me out every time I open it since the update, and support keeps sending me the same useless link!!!',
  'Thank you so much for sorting out my booking so quickly, Priya was lovely and I will gladly fly with you again soon',
  'This is the third time I have called about the same charge. I want to speak to a manager, not to another robot now.',
  'Hi, could you tell me how to change the delivery address on an order that has not been sent yet? It is order 44871.',
  'Oh brilliant, another cancelled engineer visit. I took a whole day off for this, you absolute bunch of clowns. Again',
  'My card was used for two payments that I did not make. Please block it and tell me what happens with the money next',
  'If this is not fixed by tomorrow I am leaving for another provider and I will post about it wherever people can read',
];

function growth(words: number): string {
  const parts = MESSAGES.join(' ').split(' ');
  return Array.from({ length: words }, (_, at) => `${parts[at % parts.length]}${at % 97 === 0 ? at : ''}`).join(' ');
}

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
  const perWord = (words: number) =>
    timePerCall([growth(words)], words > 5000 ? 3 : 40, (text) => readMessage(model, text)) / words;
  const base = perWord(10);
  for (const words of [10, 100, 1000, 10_000, 100_000])
    rows.push({
      what: `time a word in a message of ${words} words`,
      value: perWord(words),
      unit: 'µs',
      peer: { name: '10 words', value: base },
    });
  rows.push({ what: 'model file', value: file.length / 1000, unit: 'KB' });
  rows.push({ what: 'loading the model, first time', value: firstLoad, unit: 'ms' });
  rows.push({ what: 'loading the model, median of nine', value: loadTime(bytes), unit: 'ms' });
  return rows;
}

export default { name: 'Reader', run } satisfies Table;
