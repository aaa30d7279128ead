import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for screen readers where the eye has something else to go by. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
