import { type ReactNode, useId } from 'react';
import styles from './block.module.css';

interface BlockProps {
  title: string;
  /** What it is for, in a sentence or two. */
  about?: ReactNode;
  children?: ReactNode;
}

/** One matter within a section, under its own heading. */
export function Block({ title, about, children }: BlockProps) {
  const id = useId();
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {title}
      </h3>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  );
}
