import { describe, expect, it } from 'vitest';
import { parseLabelled, readCorpus } from '@/training/data/labelled';
import { seededRandom, shuffled } from '@/training/data/random';
import { FACETS, LABELS } from '@/utils/ticket/labels';

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
      'app-reviews-3000apps',
      'app-reviews-covid',
      'app-reviews-groen',
      'app-reviews-is22',
      'app-reviews-mental-health',
      'app-reviews-minibar',
      'app-reviews-pulse',
      'banking77',
      'cfpb',
      'cfpb-banking',
      'cfpb-more',
      'civil-toxic',
      'clinc',
      'convabuse',
      'davidson',
      'dstc11',
      'dstc11-more',
      'empathic-reactions',
      'github-toxic-strudel',
      'github_incivility',
      'gitter-dev',
      'goemotions',
      'ibm-twitter-care',
      'irc-help',
      'isarcasmeval',
      'meqsum',
      'multidogo',
      'nhs-fft-p1',
      'nhs-fft-p2',
      'nlupp',
      'star-user',
      'stress-reddit',
      'stress-twitter',
      'surge_toxicity',
      'xed',
    ];
    expect([...new Set(corpus.flatMap(({ source }) => source ?? []))].sort()).toEqual(stated);
  });
});
