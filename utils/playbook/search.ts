import MiniSearch from 'minisearch';
import type { Pack, Phrase } from './phrase';
import { phrasesById } from './suggest';

/** A phrase found, with the pack it stands in. */
export interface SearchHit {
  phrase: Phrase;
  packId: string;
}

export interface PhraseIndex {
  mini: MiniSearch;
  phrases: ReadonlyMap<string, Phrase>;
  packOf: ReadonlyMap<string, string>;
}

const MAX_HITS = 50;

/** Placeholders read as words: `{{said.thing}}` should not be found by "thing", nor split a word. */
const withoutLiquid = (text: string) => text.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ');
const labelsOf = ({ when }: Phrase) =>
  [...(when.tone ?? []), ...(when.request ?? []), ...(when.signal ?? [])].join(' ').replaceAll('_', ' ');

/** An index over everything that a rep may remember of a phrase: its words, its reason, its stage, its labels, its pack. */
export function buildIndex(packs: readonly Pack[]): PhraseIndex {
  const vocabulary = new Set<string>();
  const mini = new MiniSearch({
    fields: ['text', 'variants', 'why', 'stage', 'labels', 'pack', 'name'],
    processTerm: (term) => {
      const word = term.toLowerCase();
      vocabulary.add(word);
      return word;
    },
    searchOptions: {
      processTerm: (term) => term.toLowerCase(),
      boost: { text: 2, name: 1.5, labels: 1.5, stage: 1.5 },
      prefix: (term) => term.length > 1,
      // A word that stands in a phrase is no typo: "parcel" should not find "cancel".
      fuzzy: (term) => (vocabulary.has(term) ? false : term.length > 5 ? 2 : term.length > 3 ? 1 : false),
      combineWith: 'AND',
    },
  });
  const phrases = phrasesById(packs);
  const packOf = new Map<string, string>();
  for (const pack of packs) {
    for (const phrase of pack.phrases) {
      if (phrases.get(phrase.id) !== phrase || packOf.has(phrase.id)) continue;
      packOf.set(phrase.id, pack.id);
      mini.add({
        id: phrase.id,
        text: withoutLiquid(phrase.text),
        variants: withoutLiquid(Object.values(phrase.variants ?? {}).join(' ')),
        why: phrase.why,
        stage: phrase.stage.replace('_', ' '),
        labels: labelsOf(phrase),
        pack: pack.title,
        name: phrase.id.replaceAll('-', ' '),
      });
    }
  }
  return { mini, phrases, packOf };
}

/** The best hits first, at most fifty. All words must be met; where that finds nothing, any of them. Forgives a typo in words of four letters and more. */
export function search(index: PhraseIndex, query: string): SearchHit[] {
  const words = query.trim();
  if (!words) return [];
  const strict = index.mini.search(words);
  const found = strict.length > 0 ? strict : index.mini.search(words, { combineWith: 'OR' });
  return found.slice(0, MAX_HITS).flatMap(({ id }) => {
    const phrase = index.phrases.get(id);
    return phrase ? [{ phrase, packId: index.packOf.get(id)! }] : [];
  });
}
