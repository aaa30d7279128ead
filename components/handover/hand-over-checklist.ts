import type { EscalationCause } from '@/utils/playbook/escalation';
import type { Suggestion } from '@/utils/playbook/suggestion';

/** For each reason the steps of the phrase that answers it best, the gravest reason first, each step once. */
export function handOverChecklist(causes: readonly EscalationCause[], suggestions: readonly Suggestion[]): string[] {
  const best = causes.map(({ reason }) => suggestions.find(({ phrase }) => phrase.escalation === reason));
  return [...new Set(best.flatMap((suggestion) => suggestion?.phrase.checklist ?? []))];
}
