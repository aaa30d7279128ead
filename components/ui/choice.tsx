import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names';

interface ChoiceProps<Value extends string> {
  /** The name of the group for screen readers. */
  label: string;
  options: { value: Value; label: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string;
}

/** One of a few, all visible: radio buttons in a row; arrow keys choose. */
export function Choice<Value extends string>({ label, options, value, onChange, className }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classNames(styles.group, className)}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
