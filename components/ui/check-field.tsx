import { type ReactNode, useId } from 'react';
import styles from './check-field.module.css';

interface CheckFieldProps {
  label: string;
  hint?: ReactNode;
  /** Why it cannot stay as it is, in words; null where it can. */
  error?: string | null;
  /** For whoever looks for it in its form. */
  name?: string;
  isChecked: boolean;
  onChange(isChecked: boolean): void;
}

/** A yes or no with its label beside it and what it does beneath. */
export function CheckField({ label, hint, error = null, name, isChecked, onChange }: CheckFieldProps) {
  const id = useId();
  const hasNote = hint !== undefined || error !== null;
  return (
    <div className={styles.field}>
      <input
        id={id}
        type="checkbox"
        name={name}
        checked={isChecked}
        aria-describedby={hasNote ? `${id}-hint` : undefined}
        aria-invalid={error === null ? undefined : true}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hasNote && (
        <div id={`${id}-hint`} className={styles.hint}>
          {error !== null && <p className={styles.error}>{error}</p>}
          {hint}
        </div>
      )}
    </div>
  );
}
