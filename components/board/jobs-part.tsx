import { useRef, useState } from 'react';
import { usualSettings } from '@/lib/domain/apply/list-settings';
import { BulkBar } from '../jobs/bulk-bar';
import { FoldedLine } from '../jobs/folded-line';
import { FoundLine } from '../jobs/found-line';
import { JobSearch } from '../jobs/job-search';
import { KeysDialog } from '../jobs/keys-dialog';
import { NothingShown } from '../jobs/nothing-shown';
import { useBulk } from '../jobs/use-bulk';
import { useFoundJobs } from '../jobs/use-found-jobs';
import { usePageKeys } from '../jobs/use-page-keys';
import { useRemove } from '../jobs/use-remove';
import type { Rows } from '../jobs/use-rows';
import { useSelection } from '../jobs/use-selection';
import { useTexts } from '../texts';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import styles from './board.module.css';
import type { BoardApp } from './board-app';
import { BoardTools } from './board-tools';
import { JobTable } from './job-table';

const noIds: readonly string[] = [];

/** Every job in a table, with search, filters and what can be done with many. */
export function JobsPart({ app }: { app: BoardApp }) {
  const t = useTexts();
  const [query, setQuery] = useState('');
  const shown = useFoundJobs(app, query);
  const selection = useSelection(shown?.ids ?? noIds);
  const bulk = useBulk(app);
  const inputRef = useRef<HTMLInputElement>(null);
  const rowsRef = useRef<Pick<Rows, 'current' | 'goTo'>>(null);
  const keysRef = useRef<HTMLDialogElement>(null);
  const remove = useRemove(bulk, shown?.ids ?? noIds, selection, rowsRef);
  usePageKeys({
    '/': () => inputRef.current?.focus(),
    '?': () => keysRef.current?.showModal(),
    Escape: selection.isOn ? selection.leave : undefined,
  });

  if (shown === null) return <Skeleton lines={8} label={t('app.loading')} />;
  if (shown.total === 0) return <EmptyState title={t('jobs.emptyTitle')} body={t('jobs.emptyBody')} />;
  const toRows = () => {
    const id = rowsRef.current?.current ?? null;
    if (id !== null) rowsRef.current?.goTo(id);
  };
  const clear = () => {
    setQuery('');
    app.keepListSettings(usualSettings);
  };
  const chosen = shown.jobs.map((job) => job.application).filter(({ id }) => selection.ids.has(id));
  return (
    <section className={styles.jobs} aria-label={t('jobs.allMine')}>
      <JobSearch query={query} onQuery={setQuery} inputRef={inputRef} onLeave={toRows} />
      {selection.isOn ? (
        <BulkBar jobs={chosen} selection={selection} bulk={bulk} />
      ) : (
        <BoardTools
          app={app}
          shown={shown}
          onSelect={selection.start}
          onKeys={() => keysRef.current?.showModal()}
        />
      )}
      <FoundLine shown={shown} />
      {shown.jobs.length === 0 ? (
        <NothingShown shown={shown} onClear={clear} />
      ) : (
        <JobTable app={app} shown={shown} selection={selection} rowsRef={rowsRef} onRemove={remove} />
      )}
      <FoldedLine app={app} shown={shown} />
      <KeysDialog dialogRef={keysRef} />
    </section>
  );
}
