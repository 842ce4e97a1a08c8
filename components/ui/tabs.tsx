import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './tabs.module.css';

/** One tab of a row. */
export interface Tab<Id extends string> {
  id: Id;
  text: string;
}

interface TabListProps<Id extends string> {
  /** What the tabs are of, for who does not see them. */
  label: string;
  tabs: readonly Tab<Id>[];
  current: Id;
  onChange(id: Id): void;
  /** Given by `useTabIds`, so that tab and panel name each other. */
  ids: TabIds;
}

/** The ids by which tabs and their panel name each other. */
export interface TabIds {
  tab(id: string): string;
  panel: string;
}

/** Ids for one row of tabs, unique on the page. */
export function useTabIds(): TabIds {
  const id = useId();
  return { tab: (name) => `${id}-${name}`, panel: `${id}-panel` };
}

/** A row of tabs: Tab leads to the open one, arrow keys, Home and End open another. */
export function TabList<Id extends string>({ label, tabs, current, onChange, ids }: TabListProps<Id>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next =
      tabs[
        stepTo(
          event,
          tabs.findIndex(({ id }) => id === current),
          tabs.length,
        )
      ];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.id);
    document.getElementById(ids.tab(next.id))?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          id={ids.tab(id)}
          role="tab"
          className={styles.tab}
          aria-selected={id === current}
          aria-controls={ids.panel}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChange(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** What the open tab shows. */
export function TabPanel({ ids, current, children }: { ids: TabIds; current: string; children: ReactNode }) {
  return (
    <div id={ids.panel} role="tabpanel" aria-labelledby={ids.tab(current)} className={styles.panel}>
      {children}
    </div>
  );
}

/** The place that a key leads to; -1 for a key that leads nowhere. Arrows follow the direction of the writing. */
function stepTo(event: KeyboardEvent<HTMLElement>, at: number, count: number): number {
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
  if (step !== undefined) return (at + step + count) % count;
  return { Home: 0, End: count - 1 }[event.key] ?? -1;
}
