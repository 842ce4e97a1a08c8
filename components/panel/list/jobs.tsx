import { useRef, useState } from 'react';
import { usualSettings } from '@/lib/domain/apply/list-settings';
import { BulkBar } from '../../jobs/bulk-bar';
import { FoldedLine } from '../../jobs/folded-line';
import { FoundLine } from '../../jobs/found-line';
import { JobSearch } from '../../jobs/job-search';
import { NothingShown } from '../../jobs/nothing-shown';
import { ShowMenu, SortMenu } from '../../jobs/show-menu';
import { ToolsFace } from '../../jobs/tools-face';
import { useBulk } from '../../jobs/use-bulk';
import { type JobsShown, useFoundJobs } from '../../jobs/use-found-jobs';
import { usePageKeys } from '../../jobs/use-page-keys';
import { useRemove } from '../../jobs/use-remove';
import type { Rows } from '../../jobs/use-rows';
import { type Selection, useSelection } from '../../jobs/use-selection';
import { useTexts } from '../../texts';
import { Skeleton } from '../../ui/skeleton';
import { usePanel } from '../panel-context';
import { JobList } from './job-list';
import own from './list.module.css';
import { NoJobs } from './no-jobs';

const noIds: readonly string[] = [];

/** Search, filters, what can be done with many, and the rows. */
export function Jobs() {
  const t = useTexts();
  const { app } = usePanel();
  const [query, setQuery] = useState('');
  const shown = useFoundJobs(app, query);
  const selection = useSelection(shown?.ids ?? noIds);
  const bulk = useBulk(app);
  const inputRef = useRef<HTMLInputElement>(null);
  const rowsRef = useRef<Pick<Rows, 'current' | 'goTo'>>(null);
  const remove = useRemove(bulk, shown?.ids ?? noIds, selection, rowsRef);
  usePageKeys({
    '/': () => inputRef.current?.focus(),
    Escape: selection.isOn ? selection.leave : undefined,
  });

  if (shown === null) return <Skeleton lines={5} label={t('app.loading')} />;
  if (shown.total === 0) return <NoJobs />;
  const toRows = () => {
    const id = rowsRef.current?.current ?? null;
    if (id !== null) rowsRef.current?.goTo(id);
  };
  const chosen = shown.jobs.map((job) => job.application).filter(({ id }) => selection.ids.has(id));
  return (
    <section className={own.jobs} aria-label={t('jobs.title')}>
      <JobSearch query={query} onQuery={setQuery} inputRef={inputRef} onLeave={toRows} />
      {selection.isOn ? (
        <BulkBar jobs={chosen} selection={selection} bulk={bulk} />
      ) : (
        <Tools shown={shown} selection={selection} />
      )}
      <FoundLine shown={shown} />
      {shown.jobs.length === 0 ? (
        <NothingShown shown={shown} onClear={() => clear(app, setQuery)} />
      ) : (
        <JobList shown={shown} selection={selection} onRemove={remove} rowsRef={rowsRef} />
      )}
      <FoldedLine app={app} shown={shown} />
    </section>
  );
}

function clear(app: ReturnType<typeof usePanel>['app'], setQuery: (query: string) => void): void {
  setQuery('');
  app.keepListSettings(usualSettings);
}

function Tools({ shown, selection }: { shown: JobsShown; selection: Selection }) {
  const t = useTexts();
  const { app } = usePanel();
  const { settings, counts, dateCounts } = shown;
  return (
    <ToolsFace
      show={<ShowMenu {...{ settings, counts, dateCounts }} onChange={app.keepListSettings} />}
      sort={<SortMenu settings={settings} onChange={app.keepListSettings} />}
      onSelect={selection.start}
      t={t}
    />
  );
}
