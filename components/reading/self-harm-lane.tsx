import { CrisisContacts } from '@/components/aids/contacts';
import { Checklist } from '@/components/suggestions/checklist';
import { useWorkplace } from '@/components/suggestions/workplace';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Reading } from '@/utils/ticket/reading';
import { speaksOfSelfHarm } from '@/utils/ticket/self-harm';
import { EvidenceLink } from './evidence-link';
import styles from './self-harm-lane.module.css';

/** What to do when a customer may speak of hurting themselves: nothing is scored, and a person takes over. */
export function SelfHarmLane({ reading }: { reading: Reading }) {
  const { phrases } = useWorkplace();
  const sure = speaksOfSelfHarm(reading);
  const found = reading.findings.filter(({ finding }) => finding.label === 'self_harm');
  const steps = [...phrases.values()]
    .filter(({ escalation }) => escalation === 'self_harm')
    .flatMap(({ checklist }) => checklist ?? []);
  return (
    <Section title="If someone may be in danger" className={styles.lane}>
      <Notice
        look="caution"
        icon="lifeline"
        title={
          sure ? 'This message may speak of self-harm' : 'Not sure: these words may speak of self-harm, or be a figure of speech'
        }
      >
        {found.map(({ messageId, finding }) => (
          <EvidenceLink key={messageId} messageId={messageId} spans={finding.evidence}>
            {finding.evidence.map(({ start, text }) => (
              <q key={start}>{text}</q>
            ))}
          </EvidenceLink>
        ))}
        <p>
          {sure
            ? 'Take it seriously, stay with the person, and bring in a colleague who is trained for this now. Nothing in this ticket is scored.'
            : 'Read them in full. If you cannot rule it out, ask plainly before anything else. If it is meant, bring in a colleague who is trained for this.'}
        </p>
      </Notice>
      {steps.length > 0 && (
        <Section title="When a colleague takes over">
          <Checklist label="When a colleague takes over" items={[...new Set(steps)]} />
        </Section>
      )}
      <CrisisContacts />
    </Section>
  );
}
