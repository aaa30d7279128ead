import { STAGE_WORDS } from '@/components/suggestions/stage-words';
import { SelectField } from '@/components/ui/field';
import {
  boundarySchema,
  ESCALATION_REASONS,
  type EscalationReason,
  type Phrase,
  STAGES,
  type Stage,
} from '@/utils/playbook/phrase';
import styles from './phrases.module.css';

const AUDIENCES = { customer: 'The customer', note: 'The internal note', self: 'Me alone' } as const;
const KINDS = boundarySchema.shape.kind.options;
const KIND_WORDS: Record<(typeof KINDS)[number], string> = {
  insult: 'Insult',
  threat: 'Threat',
  harassment: 'Harassment',
  discrimination: 'Discrimination',
};
const STEPS = ['Notice', 'Limit with a way forward', 'Final notice', 'Hand over or end'];
const REASON_WORDS: Record<EscalationReason, string> = {
  asked_for: 'The customer asked for it',
  legal: 'Legal',
  regulator: 'Regulator',
  safety: 'Safety',
  security: 'Security',
  vulnerable: 'Vulnerable customer',
  repeat_contact: 'Repeated contact',
  beyond_authority: 'Beyond my authority',
  self_harm: 'Self-harm',
  threat: 'Threat',
  discrimination: 'Discrimination',
};

interface MoveFieldsProps {
  phrase: Phrase;
  onChange: (values: Partial<Phrase>) => void;
}

/** Which move a phrase makes, and to whom it speaks. Boundaries and hand-overs need to say which. */
export function MoveFields({ phrase, onChange }: MoveFieldsProps) {
  const boundary = phrase.boundary ?? { kind: 'insult', step: 1 };
  const setStage = (stage: Stage) => {
    onChange({
      stage,
      boundary: stage === 'boundary' ? boundary : undefined,
      escalation: stage === 'escalate' ? (phrase.escalation ?? 'asked_for') : undefined,
    });
  };
  return (
    <div className={styles.pair}>
      <SelectField label="Move" value={phrase.stage} onChange={(event) => setStage(event.target.value as Stage)}>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {STAGE_WORDS[stage]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="For"
        value={phrase.audience ?? 'customer'}
        onChange={(event) => onChange({ audience: event.target.value as Phrase['audience'] })}
      >
        {Object.entries(AUDIENCES).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {phrase.stage === 'boundary' && (
        <>
          <SelectField
            label="Answers to"
            value={boundary.kind}
            onChange={(event) => onChange({ boundary: { ...boundary, kind: event.target.value as (typeof KINDS)[number] } })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_WORDS[kind]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label="Step"
            value={boundary.step}
            onChange={(event) => onChange({ boundary: { ...boundary, step: Number(event.target.value) } })}
          >
            {STEPS.map((step, index) => (
              <option key={step} value={index + 1}>
                {index + 1} – {step}
              </option>
            ))}
          </SelectField>
        </>
      )}
      {phrase.stage === 'escalate' && (
        <SelectField
          label="Reason"
          value={phrase.escalation ?? 'asked_for'}
          onChange={(event) => onChange({ escalation: event.target.value as EscalationReason })}
        >
          {ESCALATION_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {REASON_WORDS[reason]}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
