import { useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import type { ImportPreview, ImportRow } from '@/utils/playbook/import/preview';
import { importPacks } from '@/utils/store/import-packs';
import styles from './transfer.module.css';

type Outcome = ImportRow['outcome'];

const OUTCOMES: Record<Outcome, string> = { added: 'Added', changed: 'Changed', refused: 'Refused', duplicate: 'Duplicate' };
const AT_ONCE = 200;

interface ImportRowsProps {
  name: string;
  preview: ImportPreview;
  onDone: (words: string) => void;
}

const phrases = (count: number) => (count === 1 ? '1 phrase' : `${count} phrases`);

/** What becomes of each row of a file, and the one button that takes in all that can be taken. */
export function ImportRows({ name, preview, onDone }: ImportRowsProps) {
  const [shown, setShown] = useState<Outcome | 'all'>('all');
  const [limit, setLimit] = useState(AT_ONCE);
  const count = (outcome: Outcome) => preview.rows.filter((row) => row.outcome === outcome).length;
  const taken = count('added') + count('changed');
  const rows = shown === 'all' ? preview.rows : preview.rows.filter((row) => row.outcome === shown);
  const options = (Object.keys(OUTCOMES) as Outcome[])
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => ({ value: outcome, label: `${OUTCOMES[outcome]} ${count(outcome)}` }));

  return (
    <div className={styles.preview}>
      <Choice<Outcome | 'all'>
        label="Rows shown"
        value={shown}
        options={[{ value: 'all', label: `All ${preview.rows.length}` }, ...options]}
        onChange={setShown}
      />
      <table className={styles.rows}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Title</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <tr key={row.line} data-outcome={row.outcome}>
              <td>{row.line}</td>
              <th scope="row">{row.title}</th>
              <td>
                <strong>{OUTCOMES[row.outcome]}.</strong> {row.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <div>
          <Button onClick={() => setLimit(limit + AT_ONCE)}>Show {Math.min(AT_ONCE, rows.length - limit)} more rows</Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => onDone('Nothing was imported.')}>Cancel</Button>
        <Button
          look="main"
          disabled={taken === 0}
          onClick={async () => {
            if (await keep(importPacks(database, preview.packs, Date.now())))
              onDone(`${phrases(taken)} from ${name} ${taken === 1 ? 'is' : 'are'} in.`);
          }}
        >
          Import {phrases(taken)}
        </Button>
      </div>
    </div>
  );
}
