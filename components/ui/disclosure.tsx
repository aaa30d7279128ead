import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Icon } from './icon';

/** Something kept folded until it is asked for. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary>
        <Icon name="right" />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
