import { useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { usePlaybooks } from '@/components/data/use-playbooks';
import { useStored } from '@/components/data/use-stored';
import { Block } from '@/components/options/frame/block';
import { useGuardAgainstLeaving } from '@/components/options/frame/guard-against-leaving';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { type AuthorityTable, authorityTableSchema } from '@/utils/playbook/authority';
import { type Problem, problemsOf, type SchemaIssue } from '@/utils/playbook/problem';
import { forgetOwnAuthority, ownAuthority, saveOwnAuthority } from '@/utils/store/authority';
import styles from './authority.module.css';
import { emptyRow, tidiedRow, useAuthorityDraft } from './authority-draft';
import { AuthorityRowFields } from './authority-row-fields';

/** What goes wrong at one place, by the field's name. */
function faultsAt(problems: readonly Problem[], index: number): Record<string, string> {
  const here = problems.filter(({ path }) => path[0] === 'rows' && path[1] === index);
  return Object.fromEntries(here.map(({ path, message }) => [String(path[2]), `This ${message}.`]));
}

/** The team's own table of what a rep may offer without asking. */
export default function AuthoritySection() {
  const example = usePlaybooks()?.authority;
  const stored = useStored(ownAuthority, undefined);
  const { draft, set } = useAuthorityDraft();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<string>();
  useGuardAgainstLeaving(draft !== undefined);
  const table = draft ?? stored ?? example;
  if (!table) return null;

  const change = (values: Partial<AuthorityTable>) => {
    setSaid('');
    set({ ...table, ...values });
  };
  const add = () => {
    const row = emptyRow(table.rows);
    setAdded(row.id);
    change({ rows: [...table.rows, row] });
  };
  const save = async () => {
    const parsed = authorityTableSchema.safeParse({ ...table, rows: table.rows.map(tidiedRow) }, { reportInput: true });
    const found = parsed.success ? [] : problemsOf(parsed.error.issues as SchemaIssue[]);
    setProblems(found);
    if (!parsed.success) return setSaid('Not saved yet. Look at the marked fields.');
    if (!(await keep(saveOwnAuthority(database, parsed.data, Date.now())))) return;
    set(undefined);
    setSaid('The table was saved.');
  };
  const backToExample = async () => {
    if (!(await keep(forgetOwnAuthority(database)))) return;
    set(undefined);
    setSaid('The example table is back.');
  };

  return (
    <Block
      title={stored ? 'Our limits' : 'An example, to be made your own'}
      about="What you may offer without asking, shown beside the ticket. It also tells Evenkeel when something is beyond your authority."
    >
      <TextField label="About this table" value={table.about} onChange={(event) => change({ about: event.target.value })} />
      <TextField
        label="Currency"
        hint="Three letters, such as GBP, EUR or USD."
        maxLength={3}
        value={table.currency}
        fault={problems.some(({ path }) => path[0] === 'currency') ? 'This must be three capital letters.' : undefined}
        onChange={(event) => change({ currency: event.target.value.toUpperCase() })}
      />
      <div>
        {table.rows.map((row, index) => (
          <AuthorityRowFields
            key={row.id}
            row={row}
            number={index + 1}
            currency={table.currency}
            isOpen={row.id === added}
            faults={faultsAt(problems, index)}
            onChange={(next) => change({ rows: table.rows.map((other) => (other.id === row.id ? next : other)) })}
            onDelete={() => change({ rows: table.rows.filter((other) => other.id !== row.id) })}
          />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button onClick={add}>Add a row</Button>
        <Button look="main" disabled={!draft} onClick={save}>
          Save the table
        </Button>
        {draft && <Button onClick={() => set(undefined)}>Undo my changes</Button>}
        {stored && !draft && <Button onClick={backToExample}>Back to the example</Button>}
      </div>
      <p role="status">{said}</p>
    </Block>
  );
}
