import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import styles from './lazy-group.module.css';

interface LazyGroupProps {
  title: string;
  count: number;
  openAtFirst?: boolean;
  children: ReactNode;
}

/** A named group that is drawn only once it is opened: hundreds of folded cards would slow the panel. */
export function LazyGroup({ title, count, openAtFirst = false, children }: LazyGroupProps) {
  const [open, setOpen] = useState(openAtFirst);
  return (
    <div className={classNames(styles.group, open && styles.open)}>
      <h3 className={styles.heading}>
        <Button look="quiet" icon="right" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{count}</span>
        </Button>
      </h3>
      {open && children}
    </div>
  );
}
