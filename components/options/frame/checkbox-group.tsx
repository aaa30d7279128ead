import styles from './checkbox-group.module.css';

interface CheckboxGroupProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** Any of several. The order of what is chosen is that of the options. */
export function CheckboxGroup<Value extends string>({ legend, options, chosen, onChange }: CheckboxGroupProps<Value>) {
  const change = (value: Value, on: boolean) =>
    onChange(options.map((option) => option.value).filter((other) => (other === value ? on : chosen.includes(other))));
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={styles.option}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => change(value, event.target.checked)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
