import type { Problem } from '@/utils/playbook/problem';
import type { Scenario } from './scenario';

/** Two wordings that share more of their words than this are one wording. */
const TOO_ALIKE = 0.85;

/** Wordings that run out, repeat each other, or still have a gap in them. */
export function lintWordings(scenario: Scenario): Problem[] {
  const { moves, endings, opening, turns } = scenario;
  const problems: Problem[] = [];
  const fallback = moves.at(-1)!;
  if (fallback.say.length < turns.most - 1) {
    const path = ['moves', moves.length - 1, 'say'];
    problems.push({ path, message: `needs ${turns.most - 1} wordings, so that the customer never says the same thing twice` });
  }
  const texts = new Map<string, string>();
  const look = (list: 'opening' | 'moves' | 'endings', index: number, say: readonly string[]) => {
    say.forEach((text, at) => {
      const path = list === 'opening' ? [list, at] : [list, index, 'say', at];
      const alike = say.slice(0, at).some((other) => likeness(text, other) > TOO_ALIKE);
      if (alike) problems.push({ path, message: 'is nearly the same as another wording' });
      if (/\{\{|\}\}|<[a-z]+>/i.test(text)) problems.push({ path, message: 'still has a gap to fill' });
      if (texts.has(text)) problems.push({ path, message: `is said in ${texts.get(text)} as well` });
      texts.set(text, list === 'opening' ? 'the opening' : `${list} ${index + 1}`);
    });
  };
  look('opening', 0, opening);
  moves.forEach(({ say }, index) => {
    look('moves', index, say);
  });
  endings.forEach(({ say }, index) => {
    look('endings', index, say);
  });
  return problems;
}

/** Share of the words that two texts have in common (Jaccard), 0 to 1. */
function likeness(one: string, other: string): number {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
  const first = wordsOf(one);
  const second = wordsOf(other);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, first.size + second.size - shared);
}
