import { useState } from 'react';
import { usePlaybooks } from '@/components/data/use-playbooks';
import { setSettings, useSettings } from '@/components/data/use-settings';
import { Block } from '@/components/options/frame/block';
import { LockedNote } from '@/components/options/frame/locked-note';
import { Choice } from '@/components/ui/choice';
import { SelectField, TextArea } from '@/components/ui/field';
import type { Settings } from '@/utils/store/settings/settings';

/** How phrases are worded: spelling, formality, the sign-off, and whose crisis contacts are shown. */
export default function WordingSection() {
  const loaded = useSettings();
  const regions = usePlaybooks()?.contacts.regions ?? [];
  if (!loaded) return null;
  const { settings, locked } = loaded;
  const change = (values: Partial<Settings>) => setSettings(values);
  return (
    <>
      <Block
        title="Spelling"
        about="Phrases are written in British English; American spelling is made from it as they are shown."
      >
        <LockedNote locked={locked.includes('spelling')}>
          <Choice
            label="Spelling"
            value={settings.spelling}
            options={[
              { value: 'british', label: 'British: apologise, colour' },
              { value: 'american', label: 'American: apologize, color' },
            ]}
            onChange={(spelling) => change({ spelling })}
          />
        </LockedNote>
      </Block>
      <Block title="Formality" about="Whether phrases say “I’ll”, “I will”, or what their author wrote.">
        <LockedNote locked={locked.includes('formality')}>
          <Choice
            label="Formality"
            value={settings.formality}
            options={[
              { value: 'relaxed', label: 'Relaxed: I’ll' },
              { value: 'neutral', label: 'As written' },
              { value: 'formal', label: 'Formal: I will' },
            ]}
            onChange={(formality) => change({ formality })}
          />
        </LockedNote>
      </Block>
      <Block title="Sign-off">
        <LockedNote locked={locked.includes('signOff')}>
          <SignOff value={settings.signOff} onChange={(signOff) => change({ signOff })} />
        </LockedNote>
      </Block>
      <Block
        title="Crisis contacts"
        about="When a customer speaks of hurting themselves, Evenkeel shows who can help where they are."
      >
        <LockedNote locked={locked.includes('region')}>
          <SelectField label="Region" value={settings.region} onChange={(event) => change({ region: event.target.value })}>
            <option value="auto">The region of this browser</option>
            {regions.map(({ region, name }) => (
              <option key={region} value={region}>
                {name}
              </option>
            ))}
          </SelectField>
        </LockedNote>
      </Block>
    </>
  );
}

/** While the rep is in the field their own text leads; else it follows what is stored, also by another page. */
function SignOff({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextArea
      label="Your sign-off"
      hint="Goes under closing phrases as they are inserted. At most 300 characters. Leave it empty if your helpdesk adds a signature."
      maxLength={300}
      value={typed ?? value}
      onBlur={() => setTyped(undefined)}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value);
      }}
    />
  );
}
