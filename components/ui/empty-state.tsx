import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** Why nothing is here, and what would change that. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** What stands where there is nothing to show. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} />
      <p className={styles.title}>{title}</p>
      {children}
      {actions}
    </div>
  );
}
