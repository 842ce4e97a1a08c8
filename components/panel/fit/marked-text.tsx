import { Fragment } from 'react';
import styles from './fit.module.css';
import type { Span } from './quote-of';

/** A text with some of its words marked; the spans may come in any order. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  return (
    <>
      {sorted.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(sorted[at - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(sorted.at(-1)?.end ?? 0)}
    </>
  );
}
