import type { ReactNode } from 'react';
import styles from './locked-note.module.css';

/** Switches the controls within off, and says why, where the organisation has fixed the setting by policy. */
export function LockedNote({ locked, children }: { locked: boolean; children: ReactNode }) {
  return (
    <>
      <fieldset className={styles.controls} disabled={locked}>
        {children}
      </fieldset>
      {locked && <p className={styles.note}>Set by your organisation.</p>}
    </>
  );
}
