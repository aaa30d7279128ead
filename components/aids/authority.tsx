import { useState } from 'react';
import { useWorkplace } from '@/components/suggestions/workplace';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { authorityFor } from '@/utils/playbook/authority';
import styles from './authority.module.css';
import { limitWords } from './limit-words';

/** What the rep may offer without asking, the rows that this ticket is about first. */
export function Authority() {
  const { authority, advice, reading } = useWorkplace();
  const fitting = advice ? authorityFor(authority, reading).map(({ row }) => row) : [];
  const others = authority.rows.filter((row) => !fitting.includes(row));
  const [all, setAll] = useState(false);
  const rows = all || fitting.length === 0 ? [...fitting, ...others] : fitting;
  return (
    <Section title="What you may offer">
      <p className={styles.about}>{authority.about}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">You may offer</th>
              <th scope="col">Above that</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-fits={fitting.includes(row)}>
                <th scope="row">
                  {row.cause}
                  {fitting.includes(row) && <span className={styles.fits}>fits this ticket</span>}
                </th>
                <td>
                  {row.offer}, {limitWords(row, authority.currency) ?? 'no amount'}
                  {row.note && <span className={styles.note}>{row.note}</span>}
                </td>
                <td>{row.ask}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {fitting.length > 0 && others.length > 0 && (
        <Button look="quiet" icon={all ? 'hide' : 'down'} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Only what fits this ticket' : `All ${authority.rows.length} limits`}
        </Button>
      )}
    </Section>
  );
}
