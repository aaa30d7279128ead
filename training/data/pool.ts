import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageSizedChunks } from './chunks';
import { parseCsv } from './csv';
import { seededRandom, shuffled } from './random';

/** A text of a permissive public set. `hint` is the set's own label, for the sources that are mapped to the codebook. */
export interface PoolText {
  id: string;
  source: string;
  text: string;
  hint?: string;
}

type Source = (folder: string, random: () => number) => PoolText[];

const read = (folder: string, ...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** Names were masked by the sets' makers; a customer's message has a name there. */
const withoutMasks = (text: string) => text.replace(/\[(?:NAME|PERSON|RELIGION)\]/g, 'Alex');

const cfpb: Source = (folder, random) =>
  lines(read(folder, 'cfpb/narratives.jsonl')).flatMap((line) => {
    const row = JSON.parse(line) as { id: string; text: string };
    const chunks = shuffled(messageSizedChunks(row.text, 90, random), random);
    return chunks.slice(0, 5).map((text, index) => ({ id: `${row.id}#${index}`, source: 'cfpb', text }));
  });

const github: Source = (folder, random) =>
  parseCsv(read(folder, 'github_incivility/annotated_comment_level.csv')).flatMap((row) => {
    const prose = row
      .comment_body!.replace(/```[\s\S]*?(?:```|$)/g, ' ')
      .replace(/^>.*$/gm, '')
      .replace(/\[(?:link|code|url)\]|https?:\S+/gi, ' http ');
    const chunks = messageSizedChunks(prose, 70, random);
    const take = row.tbdf === 'None' ? 1 : 2;
    return chunks
      .slice(0, take)
      .map((text, index) => ({ id: `github:${row.id}#${index}`, source: 'github', text, hint: row.tbdf }));
  });

const goemotions: Source = (folder, random) =>
  shuffled(lines(read(folder, 'goemotions/train.tsv')), random).map((line) => {
    const [text, labels, id] = line.split('\t') as [string, string, string];
    return { id: `goemotions:${id}`, source: 'goemotions', text: withoutMasks(text), hint: labels };
  });

const banking77: Source = (folder, random) =>
  shuffled(parseCsv(read(folder, 'banking77/train.csv')), random).map((row, index) => ({
    id: `banking77:${index}`,
    source: 'banking77',
    text: row.text!,
    hint: row.category,
  }));

const dstc11: Source = (folder) =>
  ['dev_insurance', 'test_banking', 'test_finance'].flatMap((file) =>
    lines(read(folder, `dstc11_intents/${file}.jsonl`)).map((line) => {
      const row = JSON.parse(line) as { utterance: string; utterance_id: string; intent: string };
      return { id: `dstc11:${row.utterance_id}`, source: 'dstc11', text: row.utterance, hint: row.intent };
    }),
  );

const nlupp: Source = (folder) =>
  ['banking', 'hotels'].flatMap((domain) =>
    Array.from({ length: 20 }, (_, fold) =>
      (JSON.parse(read(folder, `nlupp/data/${domain}/fold${fold}.json`)) as { text: string; intents?: string[] }[]).map(
        (row, index) => ({
          id: `nlupp:${domain}-${fold}-${index}`,
          source: 'nlupp',
          text: row.text,
          hint: (row.intents ?? []).join(','),
        }),
      ),
    ).flat(),
  );

const convabuse: Source = (folder) =>
  ['train', 'valid'].flatMap((part) =>
    parseCsv(read(folder, `convabuse/ConvAbuseEMNLP${part}.csv`)).map((row, index) => ({
      id: `convabuse:${part}-${index}`,
      source: 'convabuse',
      text: row.user!,
      hint: String(convabuseSeverity(row)),
    })),
  );

/** Mean of the annotators' votes, from 1 (not abusive) to -3 (very strongly abusive); `NaN` where nobody voted. */
function convabuseSeverity(row: Record<string, string>): number {
  const votes: number[] = [];
  for (let annotator = 1; annotator <= 8; annotator++)
    for (const score of [1, 0, -1, -2, -3]) if (Number(row[`Annotator${annotator}_is_abuse.${score}`]) === 1) votes.push(score);
  return votes.reduce((sum, vote) => sum + vote, 0) / votes.length;
}

const surge: Source = (folder, random) =>
  parseCsv(read(folder, 'surge_toxicity/toxicity_en.csv')).flatMap((row, index) =>
    messageSizedChunks(row.text!, 60, random)
      .slice(0, 1)
      .map((text) => ({ id: `surge:${index}`, source: 'surge', text, hint: row.is_toxic })),
  );

const isarcasm: Source = (folder) =>
  parseCsv(read(folder, 'isarcasmeval/train.En.csv'))
    .filter((row) => row.tweet !== '')
    .map((row, index) => ({ id: `isarcasm:${index}`, source: 'isarcasm', text: row.tweet!, hint: row.sarcasm || '0' }));

const xed: Source = (folder, random) =>
  shuffled(lines(read(folder, 'xed/en-annotated.tsv')), random)
    .map((line, index) => {
      const [text, labels] = line.split('\t') as [string, string];
      return { id: `xed:${index}`, source: 'xed', text: withoutMasks(text.replace(/ ([.,!?'])/g, '$1')), hint: labels };
    })
    .filter((row) => row.text.split(' ').length > 3);

const clinc: Source = (folder, random) => {
  const parts = JSON.parse(read(folder, 'clinc150/data_full.json')) as Record<string, [string, string][]>;
  return shuffled(parts.train!, random).map(([text, intent], index) => ({
    id: `clinc:${index}`,
    source: 'clinc',
    text,
    hint: intent,
  }));
};

/** How many texts of each source at most; near sources are taken whole, chit-chat and commands in part. */
const SHARES: [Source, number][] = [
  [cfpb, Number.POSITIVE_INFINITY],
  [github, Number.POSITIVE_INFINITY],
  [goemotions, 14000],
  [banking77, 3000],
  [dstc11, Number.POSITIVE_INFINITY],
  [nlupp, Number.POSITIVE_INFINITY],
  [convabuse, Number.POSITIVE_INFINITY],
  [surge, Number.POSITIVE_INFINITY],
  [isarcasm, Number.POSITIVE_INFINITY],
  [xed, 4000],
  [clinc, 1500],
];

/**
 * Every text of the permissive public sets that training uses, in a fixed order.
 * Texts that share `OVERLAP` words in a row with a text of `forbidden` are left out, and so are repetitions.
 * @param folder the folder of the public sets (the `--data` of the commands)
 */
export function loadPool(folder: string, forbidden: readonly string[]): PoolText[] {
  const banned = new Set(forbidden.flatMap(shingles));
  const seen = new Set<string>();
  const pool: PoolText[] = [];
  SHARES.forEach(([source, share], index) => {
    let taken = 0;
    for (const row of source(folder, seededRandom(1000 + index))) {
      if (taken >= share) break;
      const key = plainWords(row.text).join(' ');
      if (key === '' || seen.has(key) || shingles(row.text).some((shingle) => banned.has(shingle))) continue;
      seen.add(key);
      pool.push(row);
      taken++;
    }
  });
  return pool;
}

const OVERLAP = 8;

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All runs of `OVERLAP` words; a shorter text is one run. */
function shingles(text: string): string[] {
  const words = plainWords(text);
  if (words.length <= OVERLAP) return [words.join(' ')];
  return Array.from({ length: words.length - OVERLAP + 1 }, (_, at) => words.slice(at, at + OVERLAP).join(' '));
}
