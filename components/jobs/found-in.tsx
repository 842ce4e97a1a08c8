import { useEffect, useState } from 'react';
import { type Excerpt, excerptOf } from '@/lib/domain/excerpt';
import type { SearchAdverts } from '@/lib/use-cases/apply/search-adverts';
import { useTexts } from '../texts';
import type { FoundJob } from './found-jobs';
import styles from './jobs.module.css';

/** Where a word stands that the row itself does not show; nothing where the row has them all. */
export function FoundIn({ job, searchAdverts }: { job: FoundJob; searchAdverts: SearchAdverts }) {
  const t = useTexts();
  const excerpt = useExcerpt(job, searchAdverts);
  if (job.foundIn === 'head') return null;
  return (
    <span className={styles.foundIn}>
      {t(job.foundIn === 'advert' ? 'jobs.inAdvert' : 'jobs.inNotes')}{' '}
      {excerpt && (
        <>
          {excerpt.isCutBefore && '… '}
          {excerpt.before}
          <mark>{excerpt.found}</mark>
          {excerpt.after}
          {excerpt.isCutAfter && ' …'}
        </>
      )}
    </span>
  );
}

function useExcerpt({ application, foundIn, words }: FoundJob, searchAdverts: SearchAdverts): Excerpt | null {
  const [read, setRead] = useState<Excerpt | null>(null);
  const { id } = application;
  useEffect(() => {
    if (foundIn !== 'advert') return;
    let isWanted = true;
    // The line stands without it: what could not be read is missing, and nothing else.
    searchAdverts
      .excerpt(id, words)
      .then((excerpt) => isWanted && setRead(excerpt))
      .catch(console.error);
    return () => {
      isWanted = false;
    };
  }, [id, foundIn, words, searchAdverts]);
  return foundIn === 'notes' ? excerptOf(application.notes, words) : read;
}
