import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs work that moves the page once no pointer is pressed, at once where none is. A field that closes between press
 * and release pulls the button away from under the pointer, and the click is lost.
 */
export function useAfterPress(): (work: () => void) => void {
  const isPressed = useRef(false);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
    };
    document.addEventListener('pointerdown', press, true);
    for (const end of ends) document.addEventListener(end, release, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      for (const end of ends) document.removeEventListener(end, release, true);
    };
  }, []);

  return useCallback((work) => {
    if (!isPressed.current) return work();
    const later = () => {
      for (const end of ends) document.removeEventListener(end, later, true);
      // The click comes right after the release, and goes first.
      setTimeout(work);
    };
    for (const end of ends) document.addEventListener(end, later, true);
  }, []);
}

const ends = ['pointerup', 'pointercancel', 'dragend'] as const;
