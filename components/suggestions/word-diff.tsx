import { diffWordsWithSpace } from 'diff';
import styles from './word-diff.module.css';

/** What would change from one text to another, word by word. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  let at = 0;
  return (
    <p className={styles.diff}>
      {diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
        const key = `${at}${added ? '+' : removed ? '-' : ''}`;
        at += value.length;
        if (added) return <ins key={key}>{value}</ins>;
        if (removed) return <del key={key}>{value}</del>;
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
