import { EvidenceLink } from '@/components/reading/evidence-link';
import { Chip } from '@/components/ui/chip';
import { List } from '@/components/ui/list';
import type { EscalationCause } from '@/utils/playbook/escalation';
import type { EscalationReason } from '@/utils/playbook/phrase';
import { LEVEL_WORDS } from '@/utils/ticket/reading-words';
import styles from './escalation-causes.module.css';

const REASON_WORDS: Record<EscalationReason, string> = {
  asked_for: 'Asked for someone else',
  legal: 'Law',
  regulator: 'Regulator or ombudsman',
  safety: 'Danger or injury',
  security: 'Fraud or break-in',
  vulnerable: 'Needs special care',
  repeat_contact: 'Asked before',
  beyond_authority: 'Beyond what you may offer',
  self_harm: 'May speak of self-harm',
  threat: 'Threat',
  discrimination: 'Discrimination',
};

/** Why someone else may be needed, each with the customer's words. */
export function EscalationCauses({ causes }: { causes: readonly EscalationCause[] }) {
  return (
    <List aria-label="Reasons to hand over">
      {causes.map(({ reason, level, evidence, messageId, why }) => (
        <li key={reason} className={styles.cause} data-reason={reason} data-level={level}>
          <EvidenceLink messageId={messageId} spans={evidence}>
            <Chip look={level === 'unsure' ? 'unsure' : 'strong'}>
              {REASON_WORDS[reason]}
              <span className={styles.level}>{LEVEL_WORDS[level]}</span>
            </Chip>
            {evidence.map(({ start, text }) => (
              <q key={start} className={styles.quote}>
                {text}
              </q>
            ))}
          </EvidenceLink>
          <p className={styles.why}>{level === 'unsure' ? `If it is so: ${why.charAt(0).toLowerCase()}${why.slice(1)}` : why}</p>
        </li>
      ))}
    </List>
  );
}
