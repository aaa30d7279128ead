import { CheckboxGroup } from '@/components/options/frame/checkbox-group';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/field';
import type { Condition } from '@/utils/playbook/phrase';
import { type Label, REQUESTS, SIGNALS, TONES } from '@/utils/ticket/labels';
import { HEAT_WORDS, REQUEST_WORDS, SIGNAL_WORDS, TONE_WORDS } from '@/utils/ticket/reading-words';
import { CHANNELS, type Channel } from '@/utils/ticket/ticket';
import styles from './phrases.module.css';

const CHANNEL_WORDS: Record<Channel, string> = {
  email: 'E-mail',
  chat: 'Chat',
  form: 'Form',
  social: 'Social media',
  review: 'Review',
  phone: 'Phone',
  unknown: 'Not known',
};

const MOMENTS = [
  { value: 'first_reply', label: 'First reply' },
  { value: 'later_reply', label: 'Later reply' },
  { value: 'solved', label: 'Solved' },
] as const;

const named = <L extends Label>(labels: readonly L[], words: Record<L, string>) =>
  labels.map((value) => ({ value, label: words[value] }));
const TONE_OPTIONS = named(TONES, TONE_WORDS);
const REQUEST_OPTIONS = named(REQUESTS, REQUEST_WORDS);
const SIGNAL_OPTIONS = named(SIGNALS, SIGNAL_WORDS);
const CHANNEL_OPTIONS = CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value] }));

interface ConditionFieldsProps {
  when: Condition;
  onChange: (when: Condition) => void;
}

/** When a phrase is suggested. Within a group any one suffices; different groups must all hold; an empty group does not matter. */
export function ConditionFields({ when, onChange }: ConditionFieldsProps) {
  const change = (values: Partial<Condition>) => onChange({ ...when, ...values });
  const [low, high] = when.heat ?? [0, 4];
  const setHeat = (from: number, to: number) => change({ heat: from <= 0 && to >= 4 ? undefined : [from, to] });
  return (
    <Disclosure summary="When it is suggested">
      <p className={styles.hint}>
        Within a group any one is enough. Different groups must all hold. A group with nothing chosen does not matter.
      </p>
      <div className={styles.pair}>
        <HeatField label="Heat from" value={low} onChange={(from) => setHeat(from, high)} />
        <HeatField label="Heat up to" value={high} onChange={(to) => setHeat(low, to)} />
      </div>
      <CheckboxGroup legend="Tone" options={TONE_OPTIONS} chosen={when.tone ?? []} onChange={(tone) => change({ tone })} />
      <CheckboxGroup
        legend="Request"
        options={REQUEST_OPTIONS}
        chosen={when.request ?? []}
        onChange={(request) => change({ request })}
      />
      <CheckboxGroup
        legend="Signal"
        options={SIGNAL_OPTIONS}
        chosen={when.signal ?? []}
        onChange={(signal) => change({ signal })}
      />
      <CheckboxGroup legend="Moment" options={MOMENTS} chosen={when.moment ?? []} onChange={(moment) => change({ moment })} />
      <CheckboxGroup
        legend="Channel"
        options={CHANNEL_OPTIONS}
        chosen={when.channel ?? []}
        onChange={(channel) => change({ channel })}
      />
    </Disclosure>
  );
}

function HeatField({ label, value, onChange }: { label: string; value: number; onChange: (heat: number) => void }) {
  const isBetween = !Number.isInteger(value);
  return (
    <SelectField label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {isBetween && <option value={value}>{value}</option>}
      {HEAT_WORDS.map((words, heat) => (
        <option key={words} value={heat}>
          {heat} – {words}
        </option>
      ))}
    </SelectField>
  );
}
