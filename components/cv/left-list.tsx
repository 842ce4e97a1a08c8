import styles from './cv.module.css';
import { useMore } from './use-more';

/** Everything that was not kept of a CV, word for word. */
export function LeftList({ title, left }: { title: string; left: readonly string[] }) {
  const { shown, more } = useMore(left.length);
  return (
    <details>
      <summary>{title}</summary>
      <ul className={styles.leftList}>
        {left.slice(0, shown).map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a text may stand there twice
          <li key={at}>{text}</li>
        ))}
      </ul>
      {more}
    </details>
  );
}
