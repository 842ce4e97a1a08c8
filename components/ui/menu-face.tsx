import { Button, type ButtonProps } from './button';

interface MenuFaceProps extends ButtonProps {
  /** The name of the button and of its menu. */
  label: string;
  /** The id of its menu, where this is open. */
  menuId?: string | null;
}

/** The button of a menu as it is seen. Without hooks: it is also drawn before React is there. */
export function MenuFace({ label, menuId = null, look = 'icon', ...rest }: MenuFaceProps) {
  return (
    <Button
      {...rest}
      look={look}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={menuId !== null}
      aria-controls={menuId ?? undefined}
    />
  );
}
