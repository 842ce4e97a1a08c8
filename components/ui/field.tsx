import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What stands around a control. */
export interface FieldFrame {
  label: string;
  /** What is wrong with what was typed, in words; null where nothing is. */
  error?: string | null;
  hint?: ReactNode;
}

/** What the control inside a field needs to be announced with its label, hint and error. */
interface ControlProps {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A control with its label above, and its hint or error beneath. */
export function Field({ label, error = null, hint, children }: FieldFrame & FieldBody) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = error !== null || hint !== undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: styles.control,
        'aria-describedby': hasNote ? noteId : undefined,
        'aria-invalid': error === null ? undefined : true,
      })}
      {hasNote && <FieldNote id={noteId} error={error} hint={hint} />}
    </div>
  );
}

interface FieldBody {
  children(control: ControlProps): ReactNode;
}

function FieldNote({ id, error, hint }: { id: string; error: string | null; hint: ReactNode }) {
  return error === null ? (
    <div id={id} className={styles.hint}>
      {hint}
    </div>
  ) : (
    <p id={id} className={styles.error}>
      {error}
    </p>
  );
}
