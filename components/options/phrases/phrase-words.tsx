import { useRef } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField, TextArea } from '@/components/ui/field';
import type { VariantName } from '@/utils/playbook/fill';
import type { Phrase } from '@/utils/playbook/phrase';
import { PLACEHOLDERS } from '@/utils/playbook/placeholders';

const VARIANTS: [VariantName, string][] = [
  ['shorter', 'Shorter'],
  ['warmer', 'Warmer'],
  ['firmer', 'Firmer'],
];

interface PhraseWordsProps {
  phrase: Phrase;
  fault?: string;
  onChange: (values: Partial<Phrase>) => void;
}

/** The words of a phrase, with help for placeholders, and its other wordings. */
export function PhraseWords({ phrase, fault, onChange }: PhraseWordsProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (path: string) => {
    const { selectionStart: from = phrase.text.length, selectionEnd: to = phrase.text.length } = area.current ?? {};
    const placeholder = `{{${path}}}`;
    onChange({ text: phrase.text.slice(0, from) + placeholder + phrase.text.slice(to) });
    // The caret goes behind what was put in, once the field shows it.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(from + placeholder.length, from + placeholder.length);
    });
  };
  return (
    <>
      <TextArea
        ref={area}
        label="Words"
        hint="A blank line begins a new paragraph."
        fault={fault}
        value={phrase.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <SelectField label="Put in a placeholder" value="" onChange={(event) => insert(event.target.value)}>
        <option value="" disabled>
          Choose what to put in
        </option>
        {PLACEHOLDERS.map(({ path, label }) => (
          <option key={path} value={path}>
            {label}
          </option>
        ))}
      </SelectField>
      <Disclosure summary="Other wordings">
        {VARIANTS.map(([name, label]) => (
          <TextArea
            key={name}
            label={label}
            value={phrase.variants?.[name] ?? ''}
            onChange={(event) => onChange({ variants: { ...phrase.variants, [name]: event.target.value } })}
          />
        ))}
      </Disclosure>
    </>
  );
}
