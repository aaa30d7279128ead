import styles from './shortcut.module.css';

/** Keys to press, e.g. "Alt+Shift+E". */
export function Shortcut({ keys }: { keys: string }) {
  return <kbd className={styles.keys}>{keys}</kbd>;
}
