import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { ButtonProps } from './button';
import { MenuFace } from './menu-face';
import { MenuList } from './menu-list';
import type { MenuSection, MenuStart } from './menu-section';

interface MenuButtonProps extends Pick<ButtonProps, 'look' | 'className' | 'isBusy'> {
  /** The name of the button and of its menu; it is not shown, so give it where the content does not say it all. */
  label: string;
  sections: readonly MenuSection[];
  /** What the button shows. */
  children: ReactNode;
}

/**
 * A button that opens a menu of things to do or to choose from. Arrow keys, Home, End and the first letters walk it,
 * Enter and Space choose, Esc and Tab leave it; the focus comes back to the button.
 */
export function MenuButton({ label, sections, children, ...rest }: MenuButtonProps) {
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const [start, setStart] = useState<MenuStart | null>(null);
  const isOpen = start !== null;
  const openByArrow = (event: KeyboardEvent) => {
    const wanted = ({ ArrowDown: 'first', ArrowUp: 'last' } as const)[event.key];
    if (wanted === undefined || isOpen) return;
    event.preventDefault();
    setStart(wanted);
  };
  const close = (byHand: boolean) => {
    setStart(null);
    // Closed by a click elsewhere, the focus is where the person clicked.
    if (byHand) buttonRef.current?.focus();
  };
  return (
    <>
      <MenuFace
        {...rest}
        ref={buttonRef}
        label={label}
        menuId={isOpen ? id : null}
        onKeyDown={openByArrow}
        onClick={() => (isOpen ? close(true) : setStart('first'))}
      >
        {children}
      </MenuFace>
      {isOpen && (
        <MenuList
          id={id}
          label={label}
          sections={sections}
          start={start}
          anchorRef={buttonRef}
          onClose={close}
        />
      )}
    </>
  );
}
