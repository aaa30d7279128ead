import { Checklist } from '@/components/suggestions/checklist';
import { GrowingList } from '@/components/suggestions/growing-list';
import { PackNotices } from '@/components/suggestions/pack-notices';
import { useWorkplace } from '@/components/suggestions/workplace';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { EscalationCauses } from './escalation-causes';
import { handOverChecklist } from './hand-over-checklist';
import styles from './hand-over-view.module.css';
import { Summary } from './summary';

/** Handing a ticket over: why, what to do first, what to say to the customer, and what to write for the colleague. */
export function HandOverView() {
  const { advice, ticketKey } = useWorkplace();
  if (!advice || ticketKey === undefined) {
    return (
      <EmptyState icon="handover" title="No ticket to hand over">
        <p>Open a ticket, and the reasons, the words and a summary for your colleague are put together here.</p>
      </EmptyState>
    );
  }
  const words = advice.suggestions.filter((suggestion) => suggestion.stage === 'escalate');
  const forNote = words.filter(({ phrase }) => phrase.audience === 'note');
  const forCustomer = words.filter((word) => !forNote.includes(word));
  const steps = handOverChecklist(advice.escalation, words);
  return (
    <div className={styles.view}>
      <Section title="Why hand over">
        {advice.escalation.length > 0 ? (
          <EscalationCauses causes={advice.escalation} />
        ) : (
          <p>Nothing in this ticket calls for it. If you need to all the same, the summary is ready below.</p>
        )}
      </Section>
      {steps.length > 0 && (
        <Section title="Before you hand over">
          <Checklist label="Before you hand over" items={steps} />
        </Section>
      )}
      <PackNotices phrases={words} />
      {forCustomer.length > 0 && (
        <Section title="Words for the customer">
          <GrowingList label="Words for the customer" phrases={forCustomer} checklistSaid noticesSaid />
        </Section>
      )}
      {forNote.length > 0 && (
        <Section title="Words for your colleague">
          <GrowingList label="Words for your colleague" phrases={forNote} checklistSaid noticesSaid />
        </Section>
      )}
      <Summary ticketKey={ticketKey} advice={advice} />
    </div>
  );
}
