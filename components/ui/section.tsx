import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './section.module.css';

interface SectionProps {
  /** The heading, and the name of the region. */
  title: string;
  /** What stands at the end of the heading's line. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A named region of a page, found by screen readers under its heading. */
export function Section({ title, aside, className, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classNames(styles.section, className)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
