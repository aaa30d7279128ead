import { useEffect, useRef } from 'react';
import { limitWords } from '@/components/aids/limit-words';
import { CheckboxGroup } from '@/components/options/frame/checkbox-group';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextField } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import type { AuthorityRow } from '@/utils/playbook/authority';
import { REQUESTS, SIGNALS } from '@/utils/ticket/labels';
import { REQUEST_WORDS, SIGNAL_WORDS } from '@/utils/ticket/reading-words';
import styles from './authority.module.css';

interface AuthorityRowFieldsProps {
  row: AuthorityRow;
  /** Counted from 1, to tell the rows apart by name. */
  number: number;
  currency: string;
  isOpen: boolean;
  faults: Readonly<Record<string, string>>;
  onChange: (row: AuthorityRow) => void;
  onDelete: () => void;
}

function inShort(row: AuthorityRow, currency: string): string {
  return [row.offer, limitWords(row, currency), row.ask && `then ${row.ask}`].filter(Boolean).join(', ');
}

const amount = (typed: string) => (typed.trim() === '' ? undefined : Number(typed));

/** One line of the table: for what, how much, and who decides beyond. */
export function AuthorityRowFields({ row, number, currency, isOpen, faults, onChange, onDelete }: AuthorityRowFieldsProps) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) first.current?.focus();
  }, [isOpen]);
  const change = (values: Partial<AuthorityRow>) => onChange({ ...row, ...values });
  return (
    <details className={styles.row} data-row-id={row.id} open={isOpen || Object.keys(faults).length > 0}>
      <summary>
        <Icon name="right" />
        <span className={styles.cause}>{row.cause || `Row ${number}`}</span>
        <span className={styles.offer}>{inShort(row, currency)}</span>
      </summary>
      <div className={styles.fields}>
        <TextField
          label="When"
          value={row.cause}
          fault={faults.cause}
          onChange={(event) => change({ cause: event.target.value })}
        />
        <TextField
          label="I may offer"
          value={row.offer}
          fault={faults.offer}
          onChange={(event) => change({ offer: event.target.value })}
        />
        <div className={styles.numbers}>
          <TextField
            label={`Up to, in ${currency}`}
            hint="0 means ask first."
            inputMode="decimal"
            type="number"
            min={0}
            step="any"
            value={row.up_to ?? ''}
            fault={faults.up_to}
            onChange={(event) => change({ up_to: amount(event.target.value) })}
          />
          <TextField
            label="Up to, in per cent of the order"
            inputMode="decimal"
            type="number"
            min={0}
            max={100}
            step="any"
            value={row.percent ?? ''}
            fault={faults.percent}
            onChange={(event) => change({ percent: amount(event.target.value) })}
          />
          <TextField label="Beyond that, ask" value={row.ask} onChange={(event) => change({ ask: event.target.value })} />
        </div>
        <TextField label="Note" value={row.note ?? ''} onChange={(event) => change({ note: event.target.value })} />
        <Disclosure summary="Shown first when the customer">
          <CheckboxGroup
            legend="Asks for"
            options={REQUESTS.map((value) => ({ value, label: REQUEST_WORDS[value] }))}
            chosen={row.request ?? []}
            onChange={(request) => change({ request })}
          />
          <CheckboxGroup
            legend="Shows"
            options={SIGNALS.map((value) => ({ value, label: SIGNAL_WORDS[value] }))}
            chosen={row.signal ?? []}
            onChange={(signal) => change({ signal })}
          />
        </Disclosure>
        <div>
          <Button look="quiet" aria-label={`Delete this row: ${row.cause || `row ${number}`}`} onClick={onDelete}>
            Delete this row
          </Button>
        </div>
      </div>
    </details>
  );
}
