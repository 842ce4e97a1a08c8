import { type RefObject, useRef } from 'react';
import type { SortKey } from '@/lib/domain/apply/list-settings';
import jobsStyles from '../jobs/jobs.module.css';
import type { JobsShown } from '../jobs/use-found-jobs';
import { type Rows, useRows } from '../jobs/use-rows';
import type { Selection } from '../jobs/use-selection';
import { useTexts } from '../texts';
import { classNames } from '../ui/class-names';
import type { BoardApp } from './board-app';
import { ColumnHead } from './column-head';
import { JobTableRow } from './job-table-row';
import styles from './table.module.css';

interface JobTableProps {
  app: BoardApp;
  shown: JobsShown;
  selection: Selection;
  onRemove(id: string): void;
  rowsRef: RefObject<Pick<Rows, 'current' | 'goTo'> | null>;
}

/** The columns in their order; each can be sorted by. */
const columns: readonly SortKey[] = ['title', 'employer', 'status', 'closing', 'next', 'saved'];

/** A row with a title of one line, in pixels. */
const likelyHeight = 49;

/** The table of jobs; rows in sight are drawn, and the table says how many there are. */
export function JobTable({ app, shown, selection, onRemove, rowsRef }: JobTableProps) {
  const t = useTexts();
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const { ids, jobs, steps } = shown;
  const rows = useRows({
    listRef: bodyRef,
    ids,
    likelyHeight,
    selection,
    onOpen: (id) => app.openJob(id),
    onRemove,
  });
  rowsRef.current = rows;
  return (
    <table
      className={classNames(styles.table, selection.isOn && styles.choosing)}
      aria-label={t('jobs.allMine')}
      aria-rowcount={jobs.length + 1}
    >
      <Head app={app} shown={shown} selection={selection} />
      <tbody ref={bodyRef} {...rows.handlers}>
        {rows.segments.map((segment) => {
          if (segment.kind === 'gap') return <Gap key={segment.key} size={segment.size} />;
          const job = jobs[segment.index];
          if (job === undefined) return null;
          const { id } = job.application;
          return (
            <JobTableRow
              key={id}
              job={job}
              place={segment.index + 2}
              step={steps.get(id)}
              isCurrent={id === rows.current}
              isChosen={selection.ids.has(id)}
              searchAdverts={app.searchAdverts}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function Head({ app, shown, selection }: Pick<JobTableProps, 'app' | 'shown' | 'selection'>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className={styles.boxColumn}>
          <AllBox count={shown.ids.length} selection={selection} />
        </th>
        {columns.map((column) => (
          <ColumnHead key={column} column={column} settings={shown.settings} onSort={app.keepListSettings} />
        ))}
      </tr>
    </thead>
  );
}

/** Chooses everything that is shown, or nothing. */
function AllBox({ count, selection }: { count: number; selection: Selection }) {
  const t = useTexts();
  const chosen = selection.ids.size;
  return (
    <input
      type="checkbox"
      className={jobsStyles.box}
      aria-label={t('bulk.all')}
      checked={chosen === count}
      ref={(box) => {
        if (box !== null) box.indeterminate = chosen > 0 && chosen < count;
      }}
      onChange={chosen === count ? selection.leave : selection.chooseAll}
    />
  );
}

/** The room of rows that are out of sight. */
function Gap({ size }: { size: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: no row is focusable, and this one has nothing to say
    <tr aria-hidden="true">
      {/* It spans nothing: in a narrow window that would bring back the columns that are not shown. */}
      <td className={styles.gap} style={{ blockSize: size }} />
    </tr>
  );
}
