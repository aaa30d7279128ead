import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Icon } from './icon';

interface DisclosureProps {
  summary: ReactNode;
  openAtFirst?: boolean;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** Something kept folded until it is asked for. */
export function Disclosure({ summary, openAtFirst, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles.disclosure}
      open={openAtFirst}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>
        <Icon name="right" />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
