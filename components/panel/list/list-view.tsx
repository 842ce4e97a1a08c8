import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { FarewellBanner } from '../../account/farewell-banner';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { Icon, Mark } from '../../ui/icon';
import { keepFocus } from '../../ui/keep-focus';
import { Skeleton } from '../../ui/skeleton';
import { isTyping } from '../../ui/toast-state';
import { useLive } from '../../ui/use-live';
import { AdoptBanner } from '../account/adopt-banner';
import { SessionBanner } from '../account/session-banner';
import { DraftCards } from '../draft/draft-cards';
import { PageFoot } from '../page/page-foot';
import { PageOutcome } from '../page/page-outcome';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { filterApplications } from './filter-applications';
import { JobList } from './job-list';
import own from './list.module.css';
import { NoJobs } from './no-jobs';
import { SearchField } from './search-field';

/** The panel's home: what waits for an answer, then every saved job. */
export function ListView() {
  const { app } = usePanel();
  return (
    <>
      <ListHead />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.stack}>
          <PageOutcome />
          <FarewellBanner app={app} />
          <SessionBanner />
          <AdoptBanner />
          <DraftCards />
          <Jobs />
        </div>
      </main>
      <PageFoot />
    </>
  );
}

function ListHead() {
  const t = useTexts();
  const { app, go } = usePanel();
  const count = useLive(app.applications)?.length ?? 0;
  return (
    <header className={styles.head}>
      <div className={styles.crumb}>
        <Mark />
        <h1 className={styles.title}>{t('jobs.title')}</h1>
        <span className={styles.grow}>{count > 0 && t('jobs.count', count)}</span>
        <Button look="icon" aria-label={t('account.open')} onClick={() => go({ kind: 'account' })}>
          <Icon name="person" />
        </Button>
      </div>
    </header>
  );
}

function Jobs() {
  const t = useTexts();
  const { app } = usePanel();
  const applications = useLive(app.applications);
  const [query, setQuery] = useState('');
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  // Typing stays fluent while the long list follows.
  const shownQuery = useDeferredValue(query);
  useSlashKey(inputRef);
  useComeBack(listRef);

  if (applications === undefined) return <Skeleton lines={5} label={t('app.loading')} />;
  if (applications.length === 0) return <NoJobs />;
  const found = filterApplications(applications, shownQuery);
  return (
    <section className={own.jobs} aria-label={t('jobs.title')}>
      <SearchField
        query={query}
        onQuery={setQuery}
        inputRef={inputRef}
        onLeave={() => listRef.current?.querySelector('button')?.focus()}
      />
      <p className={own.found} role="status">
        {shownQuery.trim() !== '' && t('jobs.found', found.length)}
      </p>
      {found.length === 0 ? (
        <NothingFound onShowAll={() => setQuery('')} />
      ) : (
        <JobList applications={found} listRef={listRef} />
      )}
    </section>
  );
}

function NothingFound({ onShowAll }: { onShowAll: () => void }) {
  const t = useTexts();
  return (
    <div className={own.nothing}>
      <p>{t('jobs.notFound')}</p>
      <Button onClick={onShowAll}>{t('jobs.clearSearch')}</Button>
    </div>
  );
}

/** `/` leads to the search from anywhere in the list. */
function useSlashKey(inputRef: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      inputRef.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [inputRef]);
}

/** Coming back from a job, the focus is on its row again. */
function useComeBack(listRef: { current: HTMLUListElement | null }): void {
  const wasHere = useRef(false);
  const { lastOpened } = usePanel();
  useEffect(() => {
    // The list is kept while a job is open, and this effect runs again each time it is seen again.
    if (wasHere.current) {
      const list = listRef.current;
      const row = list?.querySelector<HTMLElement>(`button[data-id="${lastOpened.current}"]`);
      (row ?? list?.querySelector<HTMLElement>('button[tabindex="0"]'))?.focus();
      keepFocus();
    }
    wasHere.current = true;
  }, [listRef, lastOpened]);
}
