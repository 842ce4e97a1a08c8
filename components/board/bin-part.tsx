import { useMemo, useRef, useState } from 'react';
import { plainText, wordsOf } from '@/lib/domain/plain-text';
import type { BinItem } from '@/lib/use-cases/apply/restore-from-bin';
import { JobSearch } from '../jobs/job-search';
import { usePageKeys } from '../jobs/use-page-keys';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { useLive } from '../ui/use-live';
import { BinList } from './bin-list';
import styles from './board.module.css';
import type { BoardApp } from './board-app';
import { PurgeDialog, usePurge } from './purge-dialog';

/** What was removed, to be taken out again or deleted for good. */
export function BinPart({ app }: { app: BoardApp }) {
  const t = useTexts();
  const items = useLive(app.bin);
  const [query, setQuery] = useState('');
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const purge = usePurge(app);
  const found = useMemo(() => search(items ?? [], query), [items, query]);
  usePageKeys({ '/': () => inputRef.current?.focus() });

  if (items === undefined) return <Skeleton lines={6} label={t('app.loading')} />;
  if (items.length === 0) return <EmptyState title={t('bin.emptyTitle')} body={t('bin.emptyBody')} />;
  return (
    <section className={styles.jobs} aria-label={t('jobs.bin')}>
      <p className={styles.quiet}>{t('bin.lead')}</p>
      <JobSearch
        label={t('bin.search')}
        query={query}
        onQuery={setQuery}
        inputRef={inputRef}
        onLeave={() => listRef.current?.querySelector('button')?.focus()}
      />
      <div className={styles.binTools}>
        <span role="status" className={styles.count}>
          {t('bin.count', found.length)}
        </span>
        <Button look="danger" onClick={() => purge.ask(items)}>
          {t('bin.emptyAll')}
        </Button>
      </div>
      <BinList app={app} items={found} listRef={listRef} onPurge={(item) => purge.ask([item])} />
      <PurgeDialog purge={purge} />
    </section>
  );
}

function search(items: readonly BinItem[], query: string): readonly BinItem[] {
  const words = wordsOf(query);
  return items.filter(({ title, company }) => {
    const text = plainText(`${title}\n${company}`);
    return words.every((word) => text.includes(word));
  });
}
