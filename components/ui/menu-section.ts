/** One line of a menu. */
export interface MenuItem {
  /** Tells items apart; unique within its menu. */
  key: string;
  text: string;
  onChoose(): void;
  /** A fact or the keys for it, quiet at the end of the line. */
  note?: string;
  /** Given where the item is a choice: whether it is the present one. */
  isChosen?: boolean;
  look?: 'plain' | 'danger';
}

/** Items that belong together, below a thin line and a heading where there is one. */
export interface MenuSection {
  key: string;
  heading?: string;
  items: readonly MenuItem[];
  /** `one` for choices that exclude each other; `many` for a set of them, which stays open while it is chosen from. */
  choice?: 'one' | 'many';
}

/** Where the focus goes when a menu opens. */
export type MenuStart = 'first' | 'last';
