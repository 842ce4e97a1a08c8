import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names';
import styles from './menu.module.css';
import type { MenuItem, MenuSection, MenuStart } from './menu-section';
import { placeBeside } from './place-beside';
import { useTypeAhead } from './use-type-ahead';

interface MenuListProps {
  id: string;
  label: string;
  sections: readonly MenuSection[];
  start: MenuStart;
  anchorRef: RefObject<HTMLElement | null>;
  /** `byHand` where the focus should go back to what opened it. */
  onClose(byHand: boolean): void;
}

/** The open menu, above everything else on the page. */
export function MenuList({ id, label, sections, start, anchorRef, onClose }: MenuListProps) {
  const menuRef = useRef<HTMLDivElement>(null);
  const walk = useWalk(menuRef, onClose);
  useShown(menuRef, anchorRef, start);
  useLeaving(menuRef, anchorRef, onClose);

  const choose = (item: MenuItem, section: MenuSection) => {
    if (section.choice !== 'many') onClose(true);
    item.onChoose();
  };
  return (
    <div
      ref={menuRef}
      id={id}
      role="menu"
      aria-label={label}
      popover="manual"
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={walk}
    >
      {sections.map((section) => (
        <Section key={section.key} section={section} onChoose={(item) => choose(item, section)} />
      ))}
    </div>
  );
}

function Section({ section, onChoose }: { section: MenuSection; onChoose(item: MenuItem): void }) {
  const { heading, items, choice } = section;
  const lines = items.map((item) => (
    <button
      key={item.key}
      type="button"
      {...semanticsOf(item, choice)}
      tabIndex={-1}
      className={classNames(styles.item, item.look === 'danger' && styles.danger)}
      onClick={() => onChoose(item)}
    >
      {choice !== undefined && <span className={styles.mark} aria-hidden="true" />}
      <span className={styles.text}>{item.text}</span>
      {item.note !== undefined && <span className={styles.note}>{item.note}</span>}
    </button>
  ));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu
    <div role="group" aria-label={heading} className={styles.section}>
      {heading !== undefined && (
        <div className={styles.heading} aria-hidden="true">
          {heading}
        </div>
      )}
      {lines}
    </div>
  );
}

function semanticsOf({ isChosen = false }: MenuItem, choice: MenuSection['choice']) {
  if (choice === undefined) return { role: 'menuitem' };
  return { role: choice === 'one' ? 'menuitemradio' : 'menuitemcheckbox', 'aria-checked': isChosen };
}

type MenuRef = RefObject<HTMLDivElement | null>;

function itemsIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

/** Shows the menu beside its button and gives the focus to an item: the chosen one, the first or the last. */
function useShown(menuRef: MenuRef, anchorRef: RefObject<HTMLElement | null>, start: MenuStart): void {
  useLayoutEffect(() => {
    const menu = menuRef.current;
    if (menu === null || anchorRef.current === null) return;
    menu.showPopover();
    placeBeside(menu, anchorRef.current);
    const items = itemsIn(menu);
    const chosen = items.find(
      (item) => item.role === 'menuitemradio' && item.getAttribute('aria-checked') === 'true',
    );
    (start === 'last' ? items.at(-1) : (chosen ?? items[0]))?.focus();
  }, [menuRef, anchorRef, start]);
}

/** A press elsewhere or a resized window closes it, as the browser's own menus do. */
function useLeaving(
  menuRef: MenuRef,
  anchorRef: RefObject<HTMLElement | null>,
  onClose: (byHand: boolean) => void,
): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const onPress = (event: Event) => {
      const isHere = [menuRef, anchorRef].some((ref) => ref.current?.contains(event.target as Node));
      if (!isHere) latest.current(false);
    };
    const onResize = () => latest.current(true);
    document.addEventListener('pointerdown', onPress, true);
    window.addEventListener('resize', onResize);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('resize', onResize);
    };
  }, [menuRef, anchorRef]);
}

/** What keys do in an open menu. */
function useWalk(menuRef: MenuRef, onClose: (byHand: boolean) => void): (event: KeyboardEvent) => void {
  const typeAhead = useTypeAhead();
  return (event) => {
    const items = itemsIn(menuRef.current);
    const present = items.indexOf(document.activeElement as HTMLElement);
    // A key in here means nothing to the page behind.
    event.stopPropagation();
    if (event.key === 'Tab') return onClose(true);
    if (event.key === 'Escape') {
      event.preventDefault();
      return onClose(true);
    }
    const to = stepTo(event.key, present, items.length) ?? typeAhead(event, items, present);
    if (to === null) return;
    event.preventDefault();
    items[to]?.focus();
  };
}

/** The place that an arrow key, Home or End leads to, round and round; null for another key. */
function stepTo(key: string, present: number, count: number): number | null {
  if (key === 'ArrowDown') return (present + 1) % count;
  if (key === 'ArrowUp') return (Math.max(present, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
