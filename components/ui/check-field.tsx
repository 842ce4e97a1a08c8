import { type ReactNode, useId } from 'react';
import styles from './check-field.module.css';

interface CheckFieldProps {
  label: string;
  hint?: ReactNode;
  isChecked: boolean;
  onChange(isChecked: boolean): void;
}

/** A yes or no with its label beside it and what it does beneath. */
export function CheckField({ label, hint, isChecked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}
