import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './row.module.css';

interface RowProps extends Omit<ComponentProps<'li'>, 'title'> {
  title: ReactNode;
  /** One line below the title. */
  note?: ReactNode;
  /** Buttons and switches at the end of the row. */
  actions?: ReactNode;
}

/** One entry of a list in the options: what it is, and what can be done with it. */
export function Row({ title, note, actions, children, className, ...rest }: RowProps) {
  return (
    <li {...rest} className={classNames(styles.row, className)}>
      <div className={styles.words}>
        <span className={styles.title}>{title}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {children !== undefined && <div className={styles.more}>{children}</div>}
    </li>
  );
}
