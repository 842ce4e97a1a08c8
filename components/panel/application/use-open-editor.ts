import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Open for typing or shut. After Enter or Esc the focus is on the button again that opened it. */
export function useOpenEditor(startsOpen: boolean, onClosed?: () => void) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const comesBack = useRef(false);
  // Before the next frame: from then on the focus is taken for lost, and comes to the page (see `keepFocus`).
  useLayoutEffect(() => {
    if (isOpen || !comesBack.current) return;
    comesBack.current = false;
    // Saving takes a moment; whoever went on to another field by then stays there.
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) buttonRef.current?.focus();
  }, [isOpen]);

  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(
    (byKey: boolean) => {
      comesBack.current = byKey;
      setIsOpen(false);
      onClosed?.();
    },
    [onClosed],
  );
  return { isOpen, open, close, buttonRef };
}
