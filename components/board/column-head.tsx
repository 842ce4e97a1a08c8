import type { ListSettings, SortKey } from '@/lib/domain/apply/list-settings';
import { useTexts } from '../texts';
import styles from './table.module.css';

interface ColumnHeadProps {
  column: SortKey;
  settings: ListSettings;
  onSort(settings: ListSettings): void;
}

/** A column's name; pressed, it sorts by the column, and pressed again the other way round. */
export function ColumnHead({ column, settings, onSort }: ColumnHeadProps) {
  const t = useTexts();
  const isSorted = settings.sortBy === column;
  const isReversed = isSorted && !settings.isReversed;
  // Newest first is how saved days usually go; all else goes up.
  const isFalling = (column === 'saved') !== settings.isReversed;
  return (
    <th
      scope="col"
      className={styles[column]}
      aria-sort={isSorted ? (isFalling ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ ...settings, sortBy: column, isReversed })}
      >
        {t(`board.column.${column}`)}
        <span className={styles.arrow} aria-hidden="true">
          {isSorted ? (isFalling ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
