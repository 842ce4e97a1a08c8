import { useMemo, useRef } from 'react';
import styleOfRows from '../../jobs/rows.module.css';
import type { JobsShown } from '../../jobs/use-found-jobs';
import { type Rows, useRows } from '../../jobs/use-rows';
import type { Selection } from '../../jobs/use-selection';
import { useTexts } from '../../texts';
import { classNames } from '../../ui/class-names';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import { ListRow } from './list-row';
import { useComeBack } from './use-come-back';

interface JobListProps {
  shown: JobsShown;
  selection: Selection;
  onRemove(id: string): void;
  /** Given the way to a row's focus, for whatever leads into the list. */
  rowsRef: { current: Pick<Rows, 'current' | 'goTo'> | null };
}

/** A row with a title of one line, an employer and a line of chips, in pixels. */
const likelyHeight = 85;

/** The rows; those in sight are drawn. */
export function JobList({ shown, selection, onRemove, rowsRef }: JobListProps) {
  const t = useTexts();
  const { app, go } = usePanel();
  const listRef = useRef<HTMLUListElement>(null);
  const conflicts = useLive(app.conflicts);
  const conflicting = useMemo(
    () => new Set(conflicts?.map((conflict) => conflict.applicationId)),
    [conflicts],
  );
  const rows = useRows({
    listRef,
    ids: shown.ids,
    likelyHeight,
    selection,
    onOpen: (id) => go({ kind: 'application', id }),
    onRemove,
  });
  rowsRef.current = rows;
  useComeBack(rows, shown.ids);

  return (
    <ul
      ref={listRef}
      className={classNames(styleOfRows.list, selection.isOn && styleOfRows.choosing)}
      aria-label={t('jobs.title')}
      {...rows.handlers}
    >
      {rows.segments.map((segment) => {
        if (segment.kind === 'gap') {
          return <li key={segment.key} aria-hidden="true" style={{ blockSize: segment.size }} />;
        }
        const job = shown.jobs[segment.index];
        if (job === undefined) return null;
        const { id } = job.application;
        return (
          <ListRow
            key={id}
            job={job}
            step={shown.steps.get(id)}
            isCurrent={id === rows.current}
            isChosen={selection.ids.has(id)}
            hasConflict={conflicting.has(id)}
            searchAdverts={app.searchAdverts}
          />
        );
      })}
    </ul>
  );
}
