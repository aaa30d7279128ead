import type { ReactNode } from 'react';
import type { Filled } from '@/utils/playbook/fill';
import styles from './phrase-text.module.css';

/** A filled phrase with its gaps marked. */
export function PhraseText({ filled, id }: { filled: Filled; id?: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const gap of filled.gaps) {
    parts.push(filled.text.slice(from, gap.start));
    parts.push(
      <mark key={gap.start} className={styles.gap}>
        {filled.text.slice(gap.start, gap.end)}
      </mark>,
    );
    from = gap.end;
  }
  parts.push(filled.text.slice(from));
  return (
    <p id={id} className={styles.text} data-phrase-text="">
      {parts}
    </p>
  );
}
