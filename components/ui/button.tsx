import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is the one thing to do here, `soft` the same thing once more further down; `plain` an alternative; `quiet` a side path. */
  look?: 'main' | 'soft' | 'plain' | 'quiet';
  icon?: IconName;
}

/** A button with words. */
export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles.button, styles[look], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  icon: IconName;
  /** Its name for screen readers, and its tooltip. */
  label: string;
  filled?: boolean;
}

/** A button with an icon alone; the label is its accessible name and its tooltip. */
export function IconButton({ icon, label, filled, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={classNames(styles.button, styles.icon, className)}
    >
      <Icon name={icon} filled={filled} />
    </button>
  );
}

interface LinkButtonProps extends ComponentProps<'a'> {
  look?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
}

/** A link that looks like a button, for going to another page of the extension. */
export function LinkButton({ look = 'quiet', icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={classNames(styles.button, styles[look], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
