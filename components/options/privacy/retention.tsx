import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useSettings } from '@/components/data/use-settings';
import { Block } from '@/components/options/frame/block';
import { LockedNote } from '@/components/options/frame/locked-note';
import { SelectField } from '@/components/ui/field';
import { applyRetention } from '@/utils/store/retention';
import { changeSettings } from '@/utils/store/settings/item';

const CHOICES: [days: number, label: string][] = [
  [7, 'A week'],
  [30, '30 days'],
  [90, '90 days'],
  [365, 'A year'],
  [3650, 'Ten years'],
];

async function change(days: number): Promise<void> {
  await changeSettings({ retentionDays: days });
  await applyRetention(database, days, Date.now());
}

/** For how long the traces of work are kept. */
export function Retention() {
  const loaded = useSettings();
  if (!loaded) return null;
  const { retentionDays } = loaded.settings;
  const others: [number, string][] = CHOICES.some(([days]) => days === retentionDays)
    ? []
    : [[retentionDays, `${retentionDays} days`]];
  return (
    <Block
      title="How long"
      about="Phrases used and dismissed remarks are deleted after this time, when the browser starts. What you wrote, starred or practised stays until you delete it."
    >
      <LockedNote locked={loaded.locked.includes('retentionDays')}>
        <SelectField label="Keep them for" value={retentionDays} onChange={(event) => keep(change(Number(event.target.value)))}>
          {[...CHOICES, ...others].map(([days, label]) => (
            <option key={days} value={days}>
              {label}
            </option>
          ))}
        </SelectField>
      </LockedNote>
    </Block>
  );
}
