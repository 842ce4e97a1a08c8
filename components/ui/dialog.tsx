import { type ReactNode, type RefObject, useId } from 'react';
import { Button } from './button';
import styles from './dialog.module.css';

interface DialogProps {
  dialogRef: RefObject<HTMLDialogElement | null>;
  title: string;
  yes: string;
  no: string;
  onYes(): void;
  /** Yes takes something away that does not come back. */
  isFinal?: boolean;
  children: ReactNode;
}

/** A question that stands before everything else until it is answered; open it with `showModal()`. Esc says no. */
export function Dialog({ dialogRef, title, yes, no, onYes, isFinal = false, children }: DialogProps) {
  const titleId = useId();
  return (
    <dialog ref={dialogRef} className={styles.dialog} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
      <div className={styles.acts}>
        <Button look={isFinal ? 'danger' : 'primary'} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={() => dialogRef.current?.close()}>{no}</Button>
      </div>
    </dialog>
  );
}
