import type { EscalationCause } from '@/utils/playbook/escalation';
import type { Phrase } from '@/utils/playbook/phrase';

/** The steps of every phrase that answers one of the reasons, the gravest reason first, each step once. */
export function handOverChecklist(causes: readonly EscalationCause[], phrases: Iterable<Phrase>): string[] {
  const all = [...phrases];
  const steps = causes.flatMap(({ reason }) =>
    all.filter((phrase) => phrase.escalation === reason).flatMap((phrase) => phrase.checklist ?? []),
  );
  return [...new Set(steps)];
}
