import { slugOf } from '@/utils/playbook/import/macro-phrase';
import type { Phrase } from '@/utils/playbook/phrase';

/** A phrase with nothing written yet. Its id is made from its words when it is saved. */
export const EMPTY_PHRASE: Phrase = {
  id: '',
  stage: 'acknowledge',
  text: '',
  when: {},
  why: '',
  evidence: 'practice',
  source: 'own',
};

const WORDS_IN_ID = 5;

/** An id from the first words of a text that no other phrase has, e.g. `own-i-have-asked-the-warehouse`. */
export function freePhraseId(text: string, taken: ReadonlySet<string>): string {
  const words = text
    .replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, WORDS_IN_ID)
    .join(' ');
  const base = `own-${slugOf(words) || 'phrase'}`;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** Without the keys that hold nothing, as the schema wants it and as files look best. */
export function tidied(phrase: Phrase): Phrase {
  const filled = (value: unknown) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  const compact = <T extends object>(value: T): T =>
    Object.fromEntries(Object.entries(value).filter(([, part]) => filled(part))) as T;
  const variants = compact(phrase.variants ?? {});
  const tidy: Phrase = { ...phrase, text: phrase.text.trim(), why: phrase.why.trim(), when: compact(phrase.when) };
  if (Object.keys(variants).length > 0) tidy.variants = variants;
  else delete tidy.variants;
  if (tidy.audience === 'customer') delete tidy.audience;
  if (!tidy.search_only) delete tidy.search_only;
  if (tidy.stage !== 'boundary') delete tidy.boundary;
  if (tidy.stage !== 'escalate') delete tidy.escalation;
  return compact(tidy);
}
