import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is the one next action of a screen; `quiet` is a link-like one; `danger` removes something. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger' | 'icon';
  /** Its work is under way: it keeps its focus and its place, and a press does nothing. */
  isBusy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button of at least 32 px; 36 px where it is the primary one. */
export function Button({ look = 'plain', isBusy = false, className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={isBusy || undefined}
      {...rest}
      className={classNames(styles.button, styles[look], className)}
      onClick={(event) => {
        // Not `disabled`: that would drop the focus of whoever pressed it with the keyboard.
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
