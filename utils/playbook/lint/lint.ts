import type { Pack, Phrase } from '@/utils/playbook/phrase';
import { cannedLine } from './canned-lines';
import { clarityRules } from './clarity-rules';
import { liquidRules } from './liquid-rules';
import { phraseRules } from './phrase-rules';
import { promiseRules } from './promise-rules';
import { respectRules } from './respect-rules';
import type { LintRemark, PhraseContext, WordingRule } from './rule';

export const WORDING_RULES: readonly WordingRule[] = [
  cannedLine,
  ...respectRules,
  ...promiseRules,
  ...clarityRules,
  ...liquidRules,
];
export { phraseRules as PHRASE_RULES };

function lintWords(text: string, field: string, phrase: Phrase): LintRemark[] {
  const forCustomer = (phrase.audience ?? 'customer') === 'customer';
  return WORDING_RULES.filter(({ everyAudience }) => everyAudience || forCustomer).flatMap((rule) =>
    rule.find(text, phrase).map(({ start, end, message }) => ({
      ruleId: rule.id,
      phraseId: phrase.id,
      field,
      message: message ?? rule.message,
      why: rule.why,
      start,
      end,
    })),
  );
}

/** Everything there is to say about a phrase: its text, its variants, and the phrase as a whole. Pure, quick enough for every keystroke. */
export function lintPhrase(phrase: Phrase, context: PhraseContext): LintRemark[] {
  const words = lintWords(phrase.text, 'text', phrase);
  const variants = Object.entries(phrase.variants ?? {}).flatMap(([name, text]) => lintWords(text, `variants.${name}`, phrase));
  const whole = phraseRules.flatMap((rule) =>
    rule
      .find(phrase, context)
      .map(({ field, message }) => ({ ruleId: rule.id, phraseId: phrase.id, field, message, why: rule.why })),
  );
  return [...words, ...variants, ...whole];
}

/** All remarks on all packs; of two near-duplicates the later one is named. */
export function lintPacks(packs: readonly Pack[], sources: PhraseContext['sources']): LintRemark[] {
  const before: Phrase[] = [];
  return packs.flatMap((pack) =>
    pack.phrases.flatMap((phrase) => {
      const remarks = lintPhrase(phrase, { sources, others: before });
      before.push(phrase);
      return remarks;
    }),
  );
}
