import type { ComponentProps } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface ChipProps extends ComponentProps<'span'> {
  /** Weight in words as well as in looks: `unsure` has a dashed edge, and its text should say "not sure". */
  look?: 'plain' | 'strong' | 'soft' | 'unsure' | 'accent' | 'note';
  icon?: IconName;
}

/** A short label that stands for one fact. */
export function Chip({ look = 'plain', icon, className, children, ...rest }: ChipProps) {
  return (
    <span {...rest} className={classNames(styles.chip, styles[look], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
