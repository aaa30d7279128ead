import { describe, expect, it } from 'vitest';
import { messageSizedChunks } from '@/training/data/chunks';
import { parseCsv } from '@/training/data/csv';
import { parseLabelled, readCorpus } from '@/training/data/labelled';
import { seededRandom, shuffled } from '@/training/data/random';
import { FACETS, LABELS } from '@/utils/ticket/labels';

describe('parseCsv', () => {
  it('keeps commas, quotes and line breaks inside fields', () => {
    expect(parseCsv('id,text\r\n1,"a ""b"", c\nd"\n2,e\n')).toEqual([
      { id: '1', text: 'a "b", c\nd' },
      { id: '2', text: 'e' },
    ]);
  });
});

describe('messageSizedChunks', () => {
  it('keeps sentences whole and within the length', () => {
    const text = Array.from({ length: 40 }, (_, at) => `Sentence number ${at} has seven words.`).join(' ');
    for (const chunk of messageSizedChunks(text, 30, seededRandom(1))) {
      expect(chunk).toMatch(/^Sentence.*words\.$/s);
      expect(chunk.split(/\s+/).length).toBeLessThanOrEqual(30);
    }
  });
});

it('shuffles without losing anything, and the same way each time', () => {
  const items = Array.from({ length: 50 }, (_, at) => at);
  const once = shuffled(items, seededRandom(3));
  expect(once).not.toEqual(items);
  expect([...once].sort((a, b) => a - b)).toEqual(items);
  expect(shuffled(items, seededRandom(3))).toEqual(once);
});

describe('labelled messages', () => {
  it('names the line that is wrong', () => {
    expect(() => parseLabelled('{"id":1,"text":"a"}\n{oops', 'x.jsonl')).toThrow('x.jsonl:2 is not a JSON object');
    expect(() => parseLabelled('{"id":1}', 'x.jsonl')).toThrow('x.jsonl:1 has no text');
  });

  const corpus = readCorpus('training/corpus');

  it('holds at least 5,000 messages of our own and 1,500 real ones, each once', () => {
    const own = corpus.filter(({ source }) => source === undefined);
    expect(own.length).toBeGreaterThanOrEqual(5000);
    expect(corpus.length - own.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  });

  it('uses the labels of the codebook only', () => {
    const wrong = corpus.filter(
      ({ heat, ...row }) =>
        !(heat !== undefined && heat >= 0 && heat <= 4) ||
        FACETS.some((facet) => (row[facet] ?? []).some((label) => !(LABELS[facet] as readonly string[]).includes(label))),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('holds texts of the sources alone whose licences are written down', () => {
    const stated = [
      'banking77',
      'cfpb',
      'cfpb-more',
      'convabuse',
      'github_incivility',
      'goemotions',
      'isarcasmeval',
      'multidogo',
      'nhs-fft-p1',
      'nhs-fft-p2',
      'surge_toxicity',
    ];
    expect([...new Set(corpus.flatMap(({ source }) => source ?? []))].sort()).toEqual(stated);
  });
});
