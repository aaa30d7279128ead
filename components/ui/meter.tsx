import type { CSSProperties } from 'react';
import styles from './meter.module.css';

const STEPS = [0, 1, 2, 3, 4] as const;

interface MeterProps {
  label: string;
  /** 0 to 4, whole. */
  value: number;
  /** The value in words, which screen readers say instead of the number. */
  valueText: string;
}

/** Five rising steps: how many are filled shows the value, so that colour is never needed to read it. */
export function Meter({ label, value, valueText }: MeterProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter cannot be drawn as rising steps in every browser
    <div
      className={styles.meter}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={4}
      aria-valuenow={value}
      aria-valuetext={valueText}
    >
      {STEPS.map((step) => (
        <span
          key={step}
          className={styles.step}
          data-filled={step <= value}
          style={{ '--step-colour': `var(--heat-${value})`, blockSize: `${36 + step * 16}%` } as CSSProperties}
        />
      ))}
    </div>
  );
}
