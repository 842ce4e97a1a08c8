import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTexts } from '../texts';
import { classNames } from '../ui/class-names';
import styles from './columns.module.css';
import cv from './cv.module.css';
import { useMore } from './use-more';

interface SourceColumnProps {
  lines: readonly string[];
  /** Lines that what is looked at stands on. */
  marked: readonly number[];
  onPick(line: number): void;
}

/** The document line by line. One stop of the Tab key; the arrow keys go from line to line, Enter to what was read. */
export function SourceColumn({ lines, marked, onPick }: SourceColumnProps) {
  const t = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const [first = 0] = marked;
  const { shown, more } = useMore(lines.length, first);
  useEffect(() => {
    const column = list.current;
    const line = column?.children[first];
    // The focus is in the other column; only this one moves.
    if (column && line instanceof HTMLElement && !column.contains(document.activeElement))
      column.scrollTop = line.offsetTop - column.offsetTop - column.clientHeight / 3;
  }, [first]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const item = document.activeElement?.parentElement;
    if (step === undefined || !item) return;
    event.preventDefault();
    const next = step > 0 ? item.nextElementSibling : item.previousElementSibling;
    next?.querySelector('button')?.focus();
  };
  return (
    <section className={styles.source} aria-label={t('cv.source')}>
      <h2 className={styles.columnTitle}>{t('cv.source')}</h2>
      <p className={cv.quiet}>{t('cv.sourceHint')}</p>
      <ol ref={list} className={styles.lines} onKeyDown={onKeyDown}>
        {lines.slice(0, shown).map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the document, which never changes
          <li key={at}>
            <button
              type="button"
              className={classNames(styles.line, marked.includes(at) && styles.marked)}
              aria-pressed={marked.includes(at)}
              tabIndex={at === first ? 0 : -1}
              onClick={() => onPick(at)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
      {more}
    </section>
  );
}
