import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';
import { Icon } from './icon';

interface FieldFrame {
  label: ReactNode;
  /** One line of help, always visible. */
  hint?: ReactNode;
  /** What is wrong with the value and what to do; read out when it appears. */
  fault?: ReactNode;
}

interface FrameProps extends FieldFrame {
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode;
}

function Frame({ label, hint, fault, children }: FrameProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const faultId = `${id}-fault`;
  const described = classNames(hint !== undefined && hintId, fault !== undefined && faultId) || undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described, 'aria-invalid': fault !== undefined || undefined })}
      {hint !== undefined && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      <div className={styles.live} aria-live="polite">
        {fault !== undefined && (
          <p className={styles.fault} id={faultId}>
            <Icon name="caution" />
            {fault}
          </p>
        )}
      </div>
    </div>
  );
}

/** One line of text with its label, help and fault. */
export function TextField({ label, hint, fault, className, ...rest }: FieldFrame & ComponentProps<'input'>) {
  return (
    <Frame label={label} hint={hint} fault={fault}>
      {(ids) => <input type="text" {...rest} {...ids} className={classNames(styles.control, className)} />}
    </Frame>
  );
}

/** Several lines of text; grows with what is typed. */
export function TextArea({ label, hint, fault, className, ...rest }: FieldFrame & ComponentProps<'textarea'>) {
  return (
    <Frame label={label} hint={hint} fault={fault}>
      {(ids) => <textarea {...rest} {...ids} className={classNames(styles.control, styles.area, className)} />}
    </Frame>
  );
}

/** One choice of a few; the children are `option` elements. */
export function SelectField({ label, hint, fault, className, children, ...rest }: FieldFrame & ComponentProps<'select'>) {
  return (
    <Frame label={label} hint={hint} fault={fault}>
      {(ids) => (
        <select {...rest} {...ids} className={classNames(styles.control, className)}>
          {children}
        </select>
      )}
    </Frame>
  );
}
