import { type RefObject, useEffect } from 'react';
import { isTyping } from '../ui/toast-state';
import { focusRow, rowsIn } from './row-focus';

interface PopupKeys {
  field: RefObject<HTMLInputElement | null>;
  main: RefObject<HTMLElement | null>;
  onHelp(): void;
}

/** The keys that work wherever the focus is: N for news, ? for the keys, an arrow for the first thing that is due. */
export function usePopupKeys({ field, main, onHelp }: PopupKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || isHeld || isTyping(event.target)) return;
      const isOutside = !(event.target instanceof HTMLElement) || event.target.closest('li') === null;
      const presses: Record<string, () => void> = {
        n: () => field.current?.focus(),
        '/': () => field.current?.focus(),
        '?': onHelp,
        ...(isOutside && rowsIn(main.current).length > 0 && { ArrowDown: () => focusRow(main.current, 0) }),
      };
      const press = presses[event.key];
      if (press === undefined) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, main, onHelp]);
}
