import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import styles from './notice.module.css';

interface NoticeProps {
  /** `caution` is for what the rep should check before going on; it is never red. */
  look?: 'plain' | 'caution';
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** A calm message: what is so, and what can be done about it. */
export function Notice({ look = 'plain', icon, title, children, actions }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, look === 'caution' && styles.caution)}>
      <Icon name={icon ?? (look === 'caution' ? 'caution' : 'info')} />
      <div className={styles.body}>
        {title !== undefined && <strong>{title}</strong>}
        {children}
        {actions}
      </div>
    </div>
  );
}
