import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './switch-field.module.css';

interface SwitchFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'role' | 'onChange'> {
  label: ReactNode;
  hint?: ReactNode;
  onChange: (on: boolean) => void;
}

/** Something that is on or off, and takes effect at once. */
export function SwitchField({ label, hint, onChange, ...rest }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <input
        {...rest}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox states its own checkedness
        role="switch"
        id={id}
        className={styles.box}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
