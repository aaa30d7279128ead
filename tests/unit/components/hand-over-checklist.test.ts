import { expect, test } from 'vitest';
import { handOverChecklist } from '@/components/handover/hand-over-checklist';
import type { EscalationCause } from '@/utils/playbook/escalation';
import type { EscalationReason, Phrase } from '@/utils/playbook/phrase';
import type { Suggestion } from '@/utils/playbook/suggestion';

const cause = (reason: EscalationReason) => ({ reason }) as EscalationCause;
const words = (escalation: EscalationReason, checklist: string[]) =>
  ({ phrase: { escalation, checklist } as Phrase }) as Suggestion;

test('the steps of the best phrase for each reason, gravest first, each once', () => {
  const steps = handOverChecklist(
    [cause('regulator'), cause('asked_for'), cause('vulnerable')],
    [
      words('asked_for', ['Ask first', 'Write the note']),
      words('regulator', ['Tell the complaints team', 'Write the note']),
      words('regulator', ['Never shown']),
    ],
  );
  expect(steps).toEqual(['Tell the complaints team', 'Write the note', 'Ask first']);
});
