import { useMemo, useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useStored } from '@/components/data/use-stored';
import { RadioGroup } from '@/components/options/frame/radio-group';
import { Button } from '@/components/ui/button';
import { allRows, type Backup } from '@/utils/store/backup/backup';
import { type MergeCounts, mergeRows } from '@/utils/store/backup/merge';
import { type RestoreChoice, restoreBackup } from '@/utils/store/backup/restore';
import { ownSettings } from '@/utils/store/settings/item';
import { type AllRows, TABLE_NAMES } from '@/utils/store/tables';
import styles from './privacy.module.css';
import { TABLE_WORDS } from './table-words';

interface RestoreChoicesProps {
  name: string;
  backup: Backup;
  onDone: (words: string) => void;
}

const NOTHING = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as AllRows;

const CHOICES: { value: RestoreChoice; label: string; hint: string }[] = [
  { value: 'mine', label: 'Keep mine', hint: 'Adds what is new. Where something differs, and for settings, what is here stays.' },
  {
    value: 'theirs',
    label: 'Take the copy’s',
    hint: 'Adds what is new. Where something differs, and for settings, the copy wins.',
  },
  {
    value: 'both',
    label: 'Keep both',
    hint: 'Phrases and packs that differ stand side by side; of anything else the one changed last stays. Settings stay.',
  },
  {
    value: 'replace',
    label: 'Replace everything',
    hint: 'This browser becomes exactly as the copy. What is only here is deleted.',
  },
];

async function restore(backup: Backup, choice: RestoreChoice): Promise<void> {
  const { own } = await ownSettings();
  await restoreBackup(database, backup, choice, own);
}

/** What a copy would add and change, and what to do where it differs from what is here. */
export function RestoreChoices({ name, backup, onDone }: RestoreChoicesProps) {
  const mine = useStored(allRows, NOTHING);
  const { counts } = useMemo(() => mergeRows(mine, backup.tables, 'mine'), [mine, backup]);
  const [choice, setChoice] = useState<RestoreChoice>('mine');
  return (
    <div className={styles.restore}>
      <CountTable name={name} counts={counts} />
      <RadioGroup legend="Where something is both here and in the copy" options={CHOICES} value={choice} onChange={setChoice} />
      <div className={styles.buttons}>
        <Button onClick={() => onDone('Nothing was changed.')}>Cancel</Button>
        <Button
          look="main"
          onClick={async () => {
            if (await keep(restore(backup, choice))) onDone(`${name} was restored.`);
          }}
        >
          Restore
        </Button>
      </div>
    </div>
  );
}

function CountTable({ name, counts }: { name: string; counts: Record<(typeof TABLE_NAMES)[number], MergeCounts> }) {
  const shown = TABLE_NAMES.filter((table) => Object.values(counts[table]).some((count) => count > 0));
  if (shown.length === 0) return <p>{name} holds settings and nothing else.</p>;
  return (
    <table className={styles.counts}>
      <caption>What {name} holds</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">New</th>
          <th scope="col">Same</th>
          <th scope="col">Different</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((table) => (
          <tr key={table}>
            <th scope="row">{TABLE_WORDS[table].title}</th>
            <td>{counts[table].added}</td>
            <td>{counts[table].same}</td>
            <td>{counts[table].differing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
