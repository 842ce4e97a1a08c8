import styles from './skeleton.module.css';
import { useIsLate } from './use-is-late';

/** Grey lines in place of what is not read yet; empty for the first 300 ms. `label` says it to a screen reader. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  // A flash of grey is worse than a moment of paper.
  const isLate = useIsLate(true);
  if (!isLate) return null;
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have nothing else to be told apart by
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
