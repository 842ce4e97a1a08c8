import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useDeferredValue,
  useMemo,
  useState,
} from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './list.module.css';
import { ListRow } from './list-row';

interface JobListProps {
  applications: readonly ApplicationSummary[];
  listRef: RefObject<HTMLUListElement | null>;
}

/** As many rows as a tall screen shows. They are drawn first; two thousand take longer than a person should wait. */
const firstRows = 40;

/** The rows. Tab leads to one of them, arrows, Home and End to the others, Enter opens. */
export function JobList({ applications, listRef }: JobListProps) {
  const t = useTexts();
  const { app, go } = usePanel();
  const rows = useDeferredValue(applications, applications.slice(0, firstRows));
  const conflicts = useLive(app.conflicts);
  const conflicting = useMemo(
    () => new Set(conflicts?.map((conflict) => conflict.applicationId)),
    [conflicts],
  );
  const [wanted, setWanted] = useState<string | null>(null);
  const isWantedHere = applications.some((application) => application.id === wanted);
  const current = isWantedHere ? wanted : applications[0]?.id;

  const open = (event: MouseEvent) => {
    const id = rowOf(event.target)?.dataset.id;
    if (id !== undefined) go({ kind: 'application', id });
  };
  return (
    <ul
      ref={listRef}
      className={styles.list}
      aria-label={t('jobs.title')}
      onClick={open}
      onKeyDown={moveFocus}
      onFocus={(event) => setWanted(rowOf(event.target)?.dataset.id ?? null)}
    >
      {rows.map((application) => (
        <ListRow
          key={application.id}
          application={application}
          isCurrent={application.id === current}
          hasConflict={conflicting.has(application.id)}
        />
      ))}
    </ul>
  );
}

function rowOf(target: EventTarget): HTMLButtonElement | null {
  return target instanceof Element ? target.closest<HTMLButtonElement>('button[data-id]') : null;
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const item = rowOf(event.target)?.parentElement;
  const to = {
    ArrowDown: item?.nextElementSibling,
    ArrowUp: item?.previousElementSibling,
    Home: event.currentTarget.firstElementChild,
    End: event.currentTarget.lastElementChild,
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to.querySelector('button')?.focus();
}
