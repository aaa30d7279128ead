import type { Phrase } from '@/utils/playbook/phrase';
import type { Source } from '@/utils/playbook/source';

/** A place in a text, in UTF-16 code units, with what to say about it. */
export interface Spot {
  start: number;
  end: number;
  /** Replaces the rule's own message where the spot knows better, e.g. what to write instead. */
  message?: string;
}

/** A rule on the words of one text: a phrase's text or one of its variants. */
export interface WordingRule {
  id: string;
  /** Said to the author, one sentence. */
  message: string;
  /** Why it matters, with the finding where there is one. */
  why: string;
  /** Texts that the rule lets pass and texts that it stops; the tests run them. */
  good: string[];
  bad: string[];
  /** Rules that hold for notes and for the rep's own cards as well. Others look at words for the customer only. */
  everyAudience?: boolean;
  find(text: string, phrase: Phrase): Spot[];
}

/** What a rule on a whole phrase may look at beside it. */
export interface PhraseContext {
  /** By key; absent in the options page's editor, where a source is free text. */
  sources?: Readonly<Record<string, Source>>;
  /** Every other phrase, to find near-duplicates and double ids. */
  others: readonly Phrase[];
}

/** A rule on the phrase as a whole. */
export interface PhraseRule {
  id: string;
  why: string;
  /** Changes to a sound phrase under which the rule is silent, and under which it speaks; the tests run them. */
  good: Partial<Phrase>;
  bad: Partial<Phrase>;
  find(phrase: Phrase, context: PhraseContext): { message: string; field: keyof Phrase }[];
}

/** A remark for the author of a phrase. */
export interface LintRemark {
  ruleId: string;
  phraseId: string;
  /** `text`, `variants.shorter`, `when` …: where in the phrase. */
  field: string;
  message: string;
  why: string;
  /** Within the field's text, where the remark is about words. */
  start?: number;
  end?: number;
}
